package manyi.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.grid.CopyOf;
import manyi.grid.Grid;

/** Reads the parts of an .xlsx: which sheets there are, and each of them. */
final class PackageBook {
  private record Target(String type, String part) {
    boolean is(String kind) {
      return type.endsWith("/" + kind);
    }
  }

  private record SheetEntry(String name, boolean hidden, String id) {}

  private final Parts parts;
  private boolean from1904;
  private final List<SheetEntry> sheets = new ArrayList<>();

  private PackageBook(Parts parts) {
    this.parts = parts;
  }

  static BookContent read(Parts parts) throws IOException {
    String workbook = ZipKind.workbookPart(parts);
    List<Grid> grids = ProblemSheet.leaveOut(new PackageBook(parts).grids(workbook));
    OriginMark mark = OriginMark.of(parts);
    Optional<CopyOf> copyOf = mark.copyOf();
    boolean isUntouched = copyOf.isPresent() && mark.isUntouched(grids);
    return new BookContent(
        grids, mark.origin(), copyOf.filter(c -> isUntouched), copyOf.filter(c -> !isUntouched));
  }

  private List<Grid> grids(String workbook) throws IOException {
    readWorkbook(workbook);
    Map<String, Target> targets = targets(workbook);
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
    for (SheetEntry sheet : sheets) {
      Target target = targets.get(sheet.id());
      if (target == null) {
        throw new IOException("no part for the sheet " + sheet.name());
      }
      // Chart and dialog sheets are listed among the sheets and hold no cells.
      if (target.is("worksheet")) {
        Grid.Builder grid = Grid.named(sheet.name()).hidden(sheet.hidden());
        grids.add(new SheetXml(values, grid).read(parts.xml(target.part())));
      }
    }
    return grids;
  }

  private void readWorkbook(String workbook) throws IOException {
    try (XmlPart xml = XmlPart.of(parts.xml(workbook), "workbook")) {
      while (xml.nextStart()) {
        if (xml.name().equals("workbookPr")) {
          from1904 = xml.isTrue("date1904");
        } else if (xml.name().equals("sheet")) {
          String name = xml.attribute("name");
          String id = xml.attribute("id");
          if (name == null || id == null) {
            throw new IOException("a sheet without a name");
          }
          String state = xml.attribute("state");
          sheets.add(new SheetEntry(name, state != null && !state.equals("visible"), id));
        }
      }
    }
    if (sheets.size() > Limits.PARTS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
  }

  private Map<String, Target> targets(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, Target> targets = new HashMap<>();
    String relations = folder + "_rels/" + part.substring(slash) + ".rels";
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
