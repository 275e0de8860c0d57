// What the console does beyond plain pages: says whether the page is live, shows how far an upload
// is, locks the screen when nobody is there. Everything can be read without it.
(() => {
  'use strict';
  const IDLE_MS = 15 * 60 * 1000; // as long as the server keeps an unused session

  // Live: the stream retries by itself; the top bar says since when it is away.
  const live = document.getElementById('live');
  const time = new Intl.DateTimeFormat(document.documentElement.lang, {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'});
  let away = null;

  function show(isLive) {
    if (!live) return;
    away = isLive ? null : (away ?? new Date());
    live.hidden = false;
    live.className = 'st thin ' + (isLive ? 'good' : 'aged');
    live.querySelector('use').setAttribute('href', isLive ? live.dataset.shapeLive : live.dataset.shapeAway);
    live.querySelector('span').textContent = isLive ? live.dataset.live : live.dataset.away + ' ' + time.format(away);
  }

  document.addEventListener('htmx:sse:after:connection', event => show(event.detail.connection.status === 200));
  document.addEventListener('htmx:sse:error', event => {
    if (event.detail.status === 401) location.reload();
    show(false);
  });
  document.addEventListener('htmx:sse:before:connection', event => {
    if (event.detail.connection.attempt > 0) show(false);
  });
  document.addEventListener('animationend', event => event.target.classList.remove('changed'));

  // Upload: the form works without this; with it, it shows the bytes that have left.
  for (const form of document.querySelectorAll('form[data-upload]')) {
    form.addEventListener('submit', event => {
      event.preventDefault();
      upload(form);
    });
  }

  function upload(form) {
    const box = form.querySelector('[data-progress]');
    const words = box.querySelector('[data-words]');
    const bar = box.querySelector('rect');
    const request = new XMLHttpRequest();
    const button = form.querySelector('button');
    button.setAttribute('aria-disabled', 'true');
    box.hidden = false;
    request.upload.addEventListener('progress', event => {
      const percent = event.total ? Math.floor(100 * event.loaded / event.total) : 0;
      bar.setAttribute('width', percent + '%');
      words.textContent = percent < 100 ? percent + '% · ' + form.dataset.sending : form.dataset.checking;
    });
    request.addEventListener('load', () => {
      if (request.status < 400 && request.responseURL) {
        location.assign(request.responseURL);
      } else {
        document.open();
        document.write(request.responseText);
        document.close();
      }
    });
    request.addEventListener('error', () => {
      words.textContent = form.dataset.broken;
      button.removeAttribute('aria-disabled');
    });
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.send(new FormData(form));
  }

  // A shut button says why and does nothing.
  document.addEventListener('click', event => {
    if (event.target.closest('[aria-disabled=true]')) event.preventDefault();
  }, true);

  // Idle: the server forgets the session, so the page does not keep showing what it knew.
  if (document.body.dataset.signedIn !== undefined) {
    let seen = Date.now();
    for (const name of ['pointerdown', 'keydown', 'scroll']) {
      document.addEventListener(name, () => { seen = Date.now(); }, {passive: true, capture: true});
    }
    setInterval(() => {
      if (Date.now() - seen > IDLE_MS) location.assign('/sign-in?next=' + encodeURIComponent(location.pathname));
    }, 30000);
  }
})();
