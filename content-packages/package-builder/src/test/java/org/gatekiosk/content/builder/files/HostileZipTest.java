package org.gatekiosk.content.builder.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.gatekiosk.content.builder.finding.Finding;
import org.gatekiosk.content.builder.finding.FindingCode;
import org.gatekiosk.content.builder.finding.Reading;
import org.gatekiosk.sync.testkit.ForgedZip;
import org.gatekiosk.sync.testkit.ForgedZip.Entry;
import org.gatekiosk.sync.testkit.PackageFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every hostile or broken zip of docs/package-format.md, 4: refused, with what and where.
class HostileZipTest {
  private static final Limits SMALL =
      new Limits(100_000, 200_000, 10, 200, 50_000, 200, 60_000_000);

  @TempDir private Path folder;

  @Test
  void zip_wellFormed_isRead() throws IOException {
    try (PackageFiles files = files(PackageFixture.minimal("sample").forgedZip().bytes())) {
      assertThat(files.files().keySet())
          .containsExactly(
              "items/first/en.md", "items/first/item.yaml", "items/first/vi.md", "package.yaml");
      assertThat(new String(files.file("package.yaml").orElseThrow().bytes(), UTF_8))
          .startsWith("format: 1");
    }
  }

  @Test
  void name_thatClimbs_isRefused() throws IOException {
    Finding finding = refused(with(file("../../etc/passwd")));

    assertThat(finding.code()).isEqualTo(FindingCode.NAME_CLIMBS);
    assertThat(finding.message().en())
        .isEqualTo("The path ../../etc/passwd leads out of the package");
    assertThat(finding.message().vi()).isEqualTo("Đường dẫn ../../etc/passwd dẫn ra ngoài gói");
  }

  @Test
  void name_thatIsAbsolute_isRefused() throws IOException {
    assertRefused(with(file("/etc/passwd")), "The path /etc/passwd is absolute");
    assertRefused(with(file("C:/windows/win.ini")), "The path C:/windows/win.ini is absolute");
  }

  @Test
  void name_withBackslash_isRefused() throws IOException {
    assertRefused(
        with(file("media\\..\\..\\x.png")), "The path media\\..\\..\\x.png has a backslash");
  }

  @Test
  void name_withEmptyPart_isRefused() throws IOException {
    assertRefused(with(file("media//x.png")), "The path media//x.png has an empty part");
    assertRefused(with(file("./x.png")), "The path ./x.png has an empty part");
  }

  @Test
  void name_of201Bytes_isRefused_of200_not() throws IOException {
    String name200 = "media/" + "a".repeat(190) + ".png";

    assertRefused(with(file(name200 + "x")), "A file name has 201 bytes, allowed are 200");
    assertThat(findings(with(file(name200)))).isEmpty();
  }

  @Test
  void name_withBidiOverrideOrControl_isRefused() throws IOException {
    assertRefused(
        with(file("media/\u202Egnp.exe")),
        "The name media/U+202Egnp.exe has a character that cannot be seen or is not text");
    assertRefused(
        with(file("media/a\u0007.png")),
        "The name media/aU+0007.png has a character that cannot be seen or is not text");
  }

  @Test
  void name_notNormalized_isRefused() throws IOException {
    assertThat(refused(with(file("media/ho\u0302.png"))).code())
        .isEqualTo(FindingCode.NAME_NOT_NFC);
  }

  @Test
  void name_twice_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png"), file("media/a.png")), "media/a.png is in the package twice");
  }

  @Test
  void name_differingInCaseOnly_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png"), file("media/A.PNG")),
        "media/A.PNG and media/a.png differ only in letter case or Unicode form");
  }

  @Test
  void name_differingInNormalisationOnly_isRefused() throws IOException {
    assertRefused(
        with(file("media/ﬁle.png"), file("media/file.png")),
        "media/file.png and media/ﬁle.png differ only in letter case or Unicode form");
  }

  @Test
  void name_ofFolderAndFile_isRefused() throws IOException {
    assertRefused(with(file("media/a"), file("media/a/b.png")), "media/a is in the package twice");
  }

  @Test
  void entry_thatIsALink_isRefused() throws IOException {
    assertRefused(
        with(Entry.stored("media/a.png", "/etc/passwd".getBytes(UTF_8)).withUnixMode(0120777)),
        "media/a.png is a link to another file");
  }

  @Test
  void entry_thatIsADevice_isRefused() throws IOException {
    for (int type : new int[] {0020000, 0060000, 0010000, 0140000}) {
      assertRefused(
          with(file("media/a.png").withUnixMode(type | 0644)),
          "media/a.png is a device or another special file");
    }
  }

  @Test
  void entry_encrypted_isRefused() throws IOException {
    assertRefused(with(file("media/a.png").encrypted()), "media/a.png is encrypted");
  }

  @Test
  void entry_withUnknownMethod_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png").withMethod(99)),
        "media/a.png is packed by a method that is not supported");
  }

  @Test
  void entry_withWrongCrc_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png").withCrc(1)), "media/a.png is damaged: its checksum is wrong");
  }

  @Test
  void entry_withWrongLength_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png").withLength(7)), "media/a.png has 11 bytes, the zip says 7");
  }

  @Test
  void entry_namedDifferentlyInside_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png").withLocalName("media/b.png")),
        "media/a.png has another name inside the zip than in its list");
  }

  @Test
  void entry_sharingItsBytes_isRefused() throws IOException {
    assertRefused(
        with(file("media/a.png"), file("media/b.png").withLocalName("media/a.png").sharing()),
        "media/b.png shares its bytes with another file of the zip");
  }

  @Test
  void entry_thatIsAnArchive_isRefused() throws IOException {
    byte[] inner = PackageFixture.minimal("inner").forgedZip().bytes();

    assertRefused(
        with(Entry.deflated("media/a.png", inner)), "media/a.png is an archive inside the package");
    assertRefused(
        with(Entry.stored("media/b.png", new byte[] {0x1f, (byte) 0x8b, 8, 0})),
        "media/b.png is an archive inside the package");
  }

  @Test
  void text_growingMoreThan200Times_isRefused() throws IOException {
    byte[] spaces = new byte[40_000];
    Arrays.fill(spaces, (byte) ' ');

    assertRefused(
        with(Entry.deflated("items/first/vi.md", spaces)),
        "items/first/vi.md grows more than 200 times when unpacked");
  }

  @Test
  void text_tooLong_isRefused() throws IOException {
    byte[] text = new byte[50_001];
    Arrays.fill(text, (byte) ' ');

    assertRefused(
        with(Entry.stored("items/first/vi.md", text)),
        "items/first/vi.md has more than 50000 bytes");
  }

  @Test
  void package_largerThanAllowedWhenUnpacked_isRefusedWhateverItStates() throws IOException {
    byte[] zeros = new byte[150_000];

    Finding finding =
        refused(
            with(
                Entry.deflated("media/a.png", zeros).withLength(10),
                Entry.deflated("media/b.png", zeros).withLength(10)));

    assertThat(finding.code()).isIn(FindingCode.PACKAGE_TOO_LARGE, FindingCode.ENTRY_LENGTH);
    assertThat(
            findings(with(Entry.deflated("media/a.png", new byte[200_001]))).stream()
                .map(Finding::code))
        .containsExactly(FindingCode.PACKAGE_TOO_LARGE);
  }

  @Test
  void package_withTooManyFiles_isRefused() throws IOException {
    var zip = new ForgedZip();
    for (int i = 0; i < 11; i++) {
      zip.add(file("media/" + i + ".png"));
    }

    assertRefused(zip.bytes(), "11 files or folders, allowed are 10");
    assertRefused(zip.bytes(3), "11 files or folders, allowed are 10");
  }

  @Test
  void zip_packedLargerThanAllowed_isRefusedUnread() throws IOException {
    Path zip = folder.resolve("large.zip");
    try (var file = new RandomAccessFile(zip.toFile(), "rw")) {
      file.setLength((2L << 30) + 1); // sparse
    }

    assertThat(message(ZipReader.read(zip, Limits.STANDARD)))
        .isEqualTo("The zip has 2147483649 bytes, allowed are 2147483648");
  }

  @Test
  void zip_truncatedAnywhere_isRefused() throws IOException {
    byte[] zip = PackageFixture.minimal("sample").forgedZip().bytes();

    for (int length = 0; length < zip.length; length += 13) {
      assertThat(findings(Arrays.copyOf(zip, length))).as("cut at " + length).isNotEmpty();
    }
    assertRefused(Arrays.copyOf(zip, zip.length / 2), "Not a usable zip: no end record");
  }

  @Test
  void zip_withBytesBehindItsEnd_isRefused() throws IOException {
    byte[] zip = PackageFixture.minimal("sample").forgedZip().bytes();

    assertRefused(
        Arrays.copyOf(zip, zip.length + 5), "Not a usable zip: bytes after the end record");
  }

  /// Readers follow a zip64 locator wherever one stands, so the list that it leads to is the one
  /// that must be harmless, whatever the short record says.
  @Test
  void zip_whoseZip64RecordNamesALongerList_isRefusedByThatList() throws IOException {
    byte[] many = with(Stream.generate(() -> file("media/a.png")).limit(11).toArray(Entry[]::new));
    ByteBuffer end = ByteBuffer.wrap(many).order(ByteOrder.LITTLE_ENDIAN);
    int endAt = many.length - 22;
    int listBytes = end.getInt(endAt + 12);
    var zip = ByteBuffer.allocate(many.length + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
    zip.put(many, 0, endAt);
    zip.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45);
    zip.putInt(0).putInt(0).putLong(11).putLong(11).putLong(listBytes).putLong(endAt - listBytes);
    zip.putInt(0x07064b50).putInt(0).putLong(endAt).putInt(1);
    zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
    zip.putInt(56 + 20).putInt(endAt).putShort((short) 0);

    assertThat(findings(zip.array()))
        .extracting(finding -> finding.place() + ": " + finding.message().en())
        .containsExactly("package: 11 files or folders, allowed are 10");
  }

  @Test
  void zip_thatIsNone_isRefused() throws IOException {
    assertRefused("hello".getBytes(UTF_8), "Not a usable zip: no end record");
    assertRefused(new byte[0], "Not a usable zip: no end record");
  }

  private static Entry file(String name) {
    return Entry.stored(name, "hello world".getBytes(UTF_8));
  }

  private static byte[] with(Entry... entries) {
    var zip = new ForgedZip();
    for (Entry entry : entries) {
      zip.add(entry);
    }
    return zip.bytes();
  }

  private void assertRefused(byte[] zip, String message) throws IOException {
    Finding finding = refused(zip);
    assertThat(finding.message().en()).isEqualTo(message);
    assertThat(finding.toText(Locale.of("vi"))).contains("lỗi").doesNotContain("{");
  }

  private Finding refused(byte[] zip) throws IOException {
    return findings(zip).getFirst();
  }

  private java.util.List<Finding> findings(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("test.zip"), zip);
    Reading<PackageFiles> reading = ZipReader.read(file, SMALL);
    if (reading instanceof Reading.Read<PackageFiles>(var files, _)) {
      files.close();
    }
    return reading.findings();
  }

  private PackageFiles files(byte[] zip) throws IOException {
    Path file = Files.write(folder.resolve("test.zip"), zip);
    if (ZipReader.read(file, SMALL) instanceof Reading.Read<PackageFiles>(var files, _)) {
      return files;
    }
    throw new AssertionError("refused");
  }

  private static String message(Reading<PackageFiles> reading) {
    return reading.findings().getFirst().message().en();
  }
}
