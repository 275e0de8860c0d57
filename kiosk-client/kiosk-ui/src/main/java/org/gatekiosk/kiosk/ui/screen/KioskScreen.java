package org.gatekiosk.kiosk.ui.screen;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import org.gatekiosk.content.format.LanguageTag;
import org.gatekiosk.kiosk.catalog.Catalog;
import org.gatekiosk.kiosk.catalog.CatalogItem;
import org.gatekiosk.kiosk.session.InputMode;
import org.gatekiosk.kiosk.session.VisitEffect;
import org.gatekiosk.kiosk.session.VisitSession;
import org.gatekiosk.kiosk.ui.common.Bar;
import org.gatekiosk.kiosk.ui.common.Board;
import org.gatekiosk.kiosk.ui.common.Destination;
import org.gatekiosk.kiosk.ui.common.Navigator;
import org.gatekiosk.kiosk.ui.common.Page;
import org.gatekiosk.kiosk.ui.common.Setting;
import org.gatekiosk.kiosk.ui.idle.IdleSheet;
import org.gatekiosk.kiosk.ui.language.LanguagePanel;
import org.gatekiosk.kiosk.ui.look.Glass;
import org.gatekiosk.kiosk.ui.look.Look;
import org.gatekiosk.kiosk.ui.look.Reach;
import org.gatekiosk.kiosk.ui.look.TextSize;
import org.gatekiosk.kiosk.ui.look.Theme;
import org.gatekiosk.kiosk.ui.poster.Posters;
import org.jspecify.annotations.Nullable;

/// The screen of a kiosk.
///
/// Every change draws the page anew from what the kiosk knows; nothing is patched, so no state of
/// one visitor can stay behind for the next.
public final class KioskScreen implements Navigator {
  private final Pages pages;
  private final VisitSession visits;
  private final Posters posters;
  private final Board root;
  private final Route route = new Route();
  private final ShownItem shownItem;
  private Catalog catalog;
  private Look look;
  private Page page;
  private boolean panelOpen;
  private String moment = "";
  private long minute;
  private @Nullable IdleSheet idle;

  /// A screen that nobody has touched yet.
  ///
  /// @param first what is shown until [#replace]
  public KioskScreen(
      Glass glass, Pages pages, Catalog first, VisitSession visits, Posters posters) {
    this.pages = pages;
    this.catalog = first;
    this.visits = visits;
    this.posters = posters;
    this.shownItem = new ShownItem(visits);
    this.root = new Board(glass.widthPx(), glass.heightPx());
    this.look = new Look(glass, Theme.PAPER, TextSize.NORMAL, pages.firstLanguage(), Reach.NORMAL);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
    this.moment = pages.moment(first, route.destination(), look);
    this.page = draw();
  }

  public Parent root() {
    return root;
  }

  /// Whether content of a release is on the screen.
  public boolean hasContent() {
    return pages.hasContent(catalog);
  }

  public ScreenState state() {
    return new ScreenState(
        pages.isEmpty(catalog, route.destination()) ? "empty" : route.destination().word(),
        route.destination() instanceof Destination.Item(var name)
            ? Optional.of(name)
            : Optional.empty(),
        look,
        page.part(),
        page.parts(),
        panelOpen,
        idle != null,
        page.code());
  }

  boolean visitRunning() {
    return visits.running();
  }

  /// A page as it would look with this catalogue, without showing it.
  Page draw(Catalog candidate, Destination destination, LanguageTag language, int part) {
    Look plain = look.reset(language);
    return pages.draw(candidate, destination, new Setting(plain, this, posters), part);
  }

  List<LanguageTag> languagesOnOffer() {
    return pages.languages();
  }

  /// Shows this page in this look, as if a visitor had come here: for pictures and trials.
  public void show(Look as, Destination destination, int part) {
    look = as;
    route.open(destination);
    route.turn(part);
    page = draw();
  }

  /// Reads the posters of these items; done when all are read. Any thread.
  public CompletableFuture<Void> prefetch(Collection<CatalogItem> entries) {
    return posters.prefetch(entries);
  }

  public Catalog catalog() {
    return catalog;
  }

  /// Shows another catalogue from now on, inside a visit too.
  public void replace(Catalog next) {
    catalog = next;
    if (!visits.running()) {
      look = look.reset(pages.firstLanguage());
    }
    if (route.destination() instanceof Destination.Item(var name) && catalog.item(name).isEmpty()) {
      route.back();
    }
    page = draw();
    posters.keepOnly(catalog.everything());
  }

  /// To be called several times a second.
  public void tick() {
    followTheClock();
    switch (visits.tick()) {
      case VisitEffect.Stay() -> hideIdle();
      case VisitEffect.Warn(int seconds) -> warnOrLeave(seconds);
      case VisitEffect.Reset() -> reset();
    }
  }

  /// Somebody who touched the attract screen and went on is not asked.
  private void warnOrLeave(int seconds) {
    if (route.atAttract()) {
      finish();
    } else {
      warn(seconds);
    }
  }

  /// Home shows the time, and what it and the attract screen offer changes with the hour.
  private void followTheClock() {
    if (pages.minute() == minute) {
      return;
    }
    minute = pages.minute();
    String now = pages.moment(catalog, route.destination(), look);
    if (!now.equals(moment)) {
      moment = now;
      if (!panelOpen && idle == null) {
        page = draw();
      }
    }
  }

  @Override
  public void open(Destination destination) {
    panelOpen = false;
    route.open(destination);
    page = draw();
  }

  @Override
  public void turn(int part) {
    route.turn(part);
    page = draw();
  }

  @Override
  public void back() {
    if (panelOpen) {
      languages();
      return;
    }
    route.back();
    page = draw();
  }

  @Override
  public void choose(LanguageTag language) {
    panelOpen = false;
    look = look.language(language);
    visits.languageChosen(language);
    if (route.atAttract()) {
      route.open(new Destination.Home());
    }
    page = draw();
  }

  @Override
  public void choose(TextSize size) {
    look = look.size(size);
    if (size != TextSize.NORMAL) {
      visits.input(InputMode.LARGE_TEXT);
    }
    page = draw();
  }

  @Override
  public void choose(Theme theme) {
    look = look.theme(theme);
    if (theme.highContrast()) {
      visits.input(InputMode.HIGH_CONTRAST);
    }
    page = draw();
  }

  @Override
  public void choose(Reach reach) {
    look = look.reach(reach);
    if (reach.low()) {
      visits.input(InputMode.REACH_MODE);
    }
    page = draw();
  }

  @Override
  public void languages() {
    panelOpen = !panelOpen;
    page = draw();
  }

  @Override
  public void finish() {
    visits.finished();
    reset();
  }

  private void touched() {
    visits.input(InputMode.TOUCH);
    hideIdle();
  }

  private void reset() {
    route.reset();
    panelOpen = false;
    idle = null;
    look = look.reset(pages.firstLanguage());
    page = draw();
    visits.wiped();
  }

  private Page draw() {
    var setting = new Setting(look, this, posters);
    Page drawn = pages.draw(catalog, route.destination(), setting, route.part());
    root.ground(look.theme().paper());
    root.getChildren().clear();
    root.add(drawn.board(), 0, 0);
    if (!route.atAttract() && !pages.isEmpty(catalog, route.destination())) {
      addBar();
      addPanel(setting);
    }
    if (idle != null) {
      idle = null;
    }
    shownItem.follow(current(), look.language(), drawn.code().isPresent());
    return drawn;
  }

  private Optional<CatalogItem> current() {
    return route.destination() instanceof Destination.Item(var name)
        ? catalog.item(name)
        : Optional.empty();
  }

  private void addBar() {
    boolean help =
        route.destination() instanceof Destination.Help
            || route.destination() instanceof Destination.Notice;
    Set<String> chosen = panelOpen ? Set.of("language") : help ? Set.of("help") : Set.of();
    Set<String> unavailable = route.canGoBack() || panelOpen ? Set.of() : Set.of("back");
    var bar = new Bar(look, chosen, unavailable, this);
    root.add(bar, root.getWidth() - bar.getWidth(), root.getHeight() - bar.getHeight());
  }

  private void addPanel(Setting setting) {
    if (!panelOpen) {
      return;
    }
    Board panel = LanguagePanel.draw(pages.languages(), setting);
    root.add(Curtain.over(look, this::languages), 0, 0);
    root.add(panel, 0, look.px(look.pageHeightMm()) - panel.getHeight());
  }

  /// Asks whether somebody is still reading.
  public void warn(int seconds) {
    IdleSheet sheet = idle;
    if (sheet == null) {
      sheet = IdleSheet.of(new Setting(look, this, posters), this::finish);
      root.add(Curtain.over(look, () -> {}), 0, 0);
      root.add(sheet, 0, look.px(look.pageHeightMm()) - sheet.getHeight());
      idle = sheet;
    }
    sheet.show(seconds);
  }

  /// The page behind stays as it is, unless it has to be drawn without the sheet.
  private void hideIdle() {
    IdleSheet sheet = idle;
    if (sheet != null) {
      idle = null;
      int at = root.getChildren().indexOf(sheet);
      root.getChildren().remove(at);
      root.getChildren().remove(at - 1);
    }
  }
}
