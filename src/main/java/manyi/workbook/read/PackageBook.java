package manyi.workbook.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.grid.CopyOf;
import manyi.grid.Grid;
import manyi.workbook.BadFile;
import manyi.workbook.FileKind;
import manyi.workbook.Fingerprint;
import manyi.workbook.Limits;
import manyi.workbook.OriginMark;
import manyi.workbook.ProblemList;
import manyi.workbook.xml.Parts;
import manyi.workbook.xml.XmlPart;

/** Reads the parts of an .xlsx: which sheets there are, and each of them. */
final class PackageBook {
  /**
   * What a part refers to.
   *
   * @param part its name from the root
   */
  record Target(String type, String part) {
    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private record SheetEntry(String name, boolean hidden, String id) {}

  private final Parts parts;
  private boolean from1904;
  private final List<SheetEntry> sheets = new ArrayList<>();

  private static final String VISIBLE = "visible";
  private static final Set<String> STATES = Set.of(VISIBLE, "hidden", "veryHidden");

  private PackageBook(Parts parts) {
    this.parts = parts;
  }

  static BookContent read(Parts parts) throws IOException {
    String workbook = ZipKind.workbookPart(parts);
    List<Grid> all = new PackageBook(parts).grids(workbook);
    List<Grid> grids = ProblemList.leaveOut(all);
    List<Grid> lists = all.stream().filter(grid -> !grids.contains(grid)).toList();
    OriginMark mark = OriginMark.of(CustomProperties.of(parts));
    Optional<CopyOf> copyOf = mark.copyOf();
    boolean isUntouched = copyOf.isPresent() && mark.isUntouched(grids);
    return new BookContent(
        grids,
        lists,
        mark.origin(),
        copyOf.filter(c -> isUntouched),
        copyOf.filter(c -> !isUntouched));
  }

  /**
   * The parts of a file that is a package; empty for one that is none.
   *
   * @param password tried where the file takes one
   */
  static Optional<Parts> parts(Path file, Optional<String> password) throws IOException {
    FileKind kind = FileKind.of(Fingerprint.of(file).head());
    if (kind == FileKind.ZIP) {
      return Optional.of(Parts.of(file));
    }
    Optional<CompoundBook.Unlocked> unlocked =
        kind == FileKind.OLE2 ? CompoundBook.unlocked(file, password) : Optional.empty();
    return unlocked.isPresent() ? Optional.of(Parts.of(unlocked.get().bytes())) : Optional.empty();
  }

  /** The parts of all sheets, by the sheets' names, in the order of the book. */
  static Map<String, Target> sheetParts(Parts parts) throws IOException {
    String workbook = ZipKind.workbookPart(parts);
    PackageBook book = new PackageBook(parts);
    book.readWorkbook(workbook);
    Map<String, Target> targets = targets(parts, workbook);
    Map<String, Target> named = new LinkedHashMap<>();
    for (SheetEntry sheet : book.sheets) {
      if (targets.containsKey(sheet.id())) {
        named.put(sheet.name(), targets.get(sheet.id()));
      }
    }
    return named;
  }

  private List<Grid> grids(String workbook) throws IOException {
    readWorkbook(workbook);
    Map<String, Target> targets = targets(parts, workbook);
    StyleTable styles = StyleTable.none();
    SharedStrings texts = SharedStrings.none();
    for (Target target : targets.values()) {
      if (target.is("styles") && parts.has(target.part())) {
        styles = StyleTable.read(parts.xml(target.part()));
      } else if (target.is("sharedStrings") && parts.has(target.part())) {
        texts = SharedStrings.read(parts.xml(target.part()));
      }
    }
    CellValues values = new CellValues(texts, styles, new Numbers(from1904));
    List<Grid> grids = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (SheetEntry sheet : sheets) {
      Target target = targets.get(sheet.id());
      if (target == null) {
        throw new IOException("no part for the sheet " + sheet.name());
      }
      // Chart and dialog sheets are listed among the sheets and hold no cells.
      if (target.is("worksheet")) {
        if (!read.add(target.part().toLowerCase(Locale.ROOT))) {
          throw new IOException("one part for two sheets");
        }
        Grid.Builder grid = Grid.named(sheet.name()).hidden(sheet.hidden());
        grids.add(new SheetXml(values, grid).read(parts.xml(target.part())));
      }
    }
    return grids;
  }

  private void readWorkbook(String workbook) throws IOException {
    try (XmlPart xml = XmlPart.of(parts.xml(workbook), "workbook")) {
      boolean isListed = false;
      while (!xml.atEnd()) {
        XmlPart.Event event = xml.next();
        if (event == XmlPart.Event.START) {
          switch (xml.name()) {
            case "sheets" -> isListed = true;
            case "sheet" -> {
              // One that stands elsewhere is a sheet to no program.
              if (isListed) {
                sheets.add(sheet(xml));
              }
            }
            case "workbookPr" -> from1904 = !isListed && xml.isTrue("date1904");
            default -> {}
          }
        } else if (event == XmlPart.Event.END && xml.name().equals("sheets")) {
          isListed = false;
        }
      }
    }
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (SheetEntry sheet : sheets) {
      // Read as two, one sheet's rows would count twice.
      if (!names.add(sheet.name().toLowerCase(Locale.ROOT)) || !ids.add(sheet.id())) {
        throw new IOException("the sheet " + sheet.name() + " twice");
      }
    }
    if (sheets.size() > Limits.PARTS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
  }

  private static SheetEntry sheet(XmlPart xml) throws IOException {
    String name = xml.attribute("name");
    String id = xml.attribute("id");
    if (name == null || id == null) {
      throw new IOException("a sheet without a name");
    }
    String state = xml.attribute("state");
    if (state != null && !STATES.contains(state)) {
      // Shown or hidden, counted or not: a state that cannot be told is not guessed at.
      throw new IOException("a sheet that is " + state);
    }
    return new SheetEntry(name, state != null && !state.equals(VISIBLE), id);
  }

  /** What a part refers to within the file, by the ids that it uses; nothing where it has none. */
  static Map<String, Target> targets(Parts parts, String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Target> targets = new HashMap<>();
    String relations = folder + "_rels/" + part.substring(slash) + ".rels";
    if (!parts.has(relations)) {
      return targets;
    }
    try (XmlPart xml = XmlPart.of(parts.xml(relations), "Relationships")) {
      while (xml.nextStart()) {
        String target = xml.attribute("Target");
        if (xml.name().equals("Relationship")
            && target != null
            && !"External".equals(xml.attribute("TargetMode"))) {
          targets.put(
              xml.attribute("Id"),
              new Target(String.valueOf(xml.attribute("Type")), ZipKind.resolve(folder, target)));
        }
      }
    }
    return targets;
  }
}
