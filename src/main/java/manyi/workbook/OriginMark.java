package manyi.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.grid.CopyOf;
import manyi.grid.Grid;
import manyi.grid.Origin;
import org.apache.poi.ooxml.POIXMLProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;

/** The marks by which manyi knows its own workbooks again. */
public final class OriginMark {
  /** The part of a package that holds them. */
  public static final String PART = "docProps/custom.xml";

  /**
   * The print of the contents with which an annotated copy was handed out, and whose copy it is.
   * They stand beside the mark of whatever the copy is a copy of.
   */
  private static final String COPY_PRINT = "manyi.copy";

  private static final String COPY_NAME = "manyi.copy.of";
  private static final String COPY_SHA256 = "manyi.copy.sha256";
  private static final String COPY_PLACE = "manyi.copy.place";

  /** The print of what lies in a copy beside what is read of it. */
  private static final String COPY_BESIDE = "manyi.copy.beside";

  /**
   * Stands for that print until the copy is packed, which is the first time that it can be read.
   */
  private static final String NOT_YET = "0".repeat(64);

  /** Says that a report was written with a sheet that keeps what it said. */
  public static final String KEEPS_WRITTEN = "manyi.written";

  private final Map<String, String> properties;

  private OriginMark(Map<String, String> properties) {
    this.properties = properties;
  }

  /**
   * The marks that a file's own properties tell.
   *
   * @param properties their values by their names
   */
  public static OriginMark of(Map<String, String> properties) {
    return new OriginMark(Map.copyOf(properties));
  }

  /** The marks of a file that cannot have any. */
  public static OriginMark none() {
    return new OriginMark(Map.of());
  }

  /** True for a report that was written with a sheet that keeps what it said. */
  public boolean keepsWritten() {
    return properties.containsKey(KEEPS_WRITTEN);
  }

  /** Who made the workbook, or that of which it is a copy. */
  public Origin origin() {
    return Origin.of(properties.getOrDefault(Origin.PROPERTY, ""));
  }

  /** Whose copy it is; empty for a workbook that is no annotated copy. */
  public Optional<CopyOf> copyOf() {
    return properties.containsKey(COPY_PRINT)
        ? Optional.of(new CopyOf(said(COPY_NAME), said(COPY_SHA256), said(COPY_PLACE)))
        : Optional.empty();
  }

  /**
   * True for an annotated copy in which nobody has changed anything yet that is read of it.
   *
   * @param grids what the workbook holds now, the list of problems left out
   */
  public boolean isUntouched(List<Grid> grids) {
    return said(COPY_PRINT).equals(ContentPrint.of(grids));
  }

  /** True for an annotated copy to which nobody has added anything beside what is read of it. */
  public boolean isBareBeside(String print) {
    return said(COPY_BESIDE).equals(print);
  }

  /**
   * A packed copy that tells what lies beside what is read of it.
   *
   * @param copy as it was marked by {@link #markCopy}
   * @param print of what lies there
   */
  public static byte[] withBeside(byte[] copy, String print) throws IOException {
    return StableZip.with(copy, PART, text -> text.replace(NOT_YET, print));
  }

  private String said(String property) {
    return properties.getOrDefault(property, "");
  }

  /**
   * Marks a workbook as an annotated copy with these contents; what it said before is replaced.
   *
   * @param origin of the source, which the copy is treated as once somebody has mended it
   */
  public static void markCopy(
      POIXMLProperties properties, Origin origin, CopyOf source, String print) {
    CTProperties custom = properties.getCustomProperties().getUnderlyingProperties();
    for (int i = custom.sizeOfPropertyArray() - 1; i >= 0; i--) {
      String name = custom.getPropertyArray(i).getName();
      if (name.equals(Origin.PROPERTY) || name.startsWith(COPY_PRINT)) {
        custom.removeProperty(i);
      }
    }
    origin
        .mark()
        .ifPresent(mark -> properties.getCustomProperties().addProperty(Origin.PROPERTY, mark));
    properties.getCustomProperties().addProperty(COPY_PRINT, print);
    properties.getCustomProperties().addProperty(COPY_BESIDE, NOT_YET);
    properties.getCustomProperties().addProperty(COPY_NAME, SafeText.of(source.name()));
    properties.getCustomProperties().addProperty(COPY_SHA256, source.sha256());
    properties.getCustomProperties().addProperty(COPY_PLACE, source.place());
  }
}
