package manyi.workbook.write;

import java.util.ArrayList;
import java.util.List;

/** The ways from one part of a package to others, numbered in the order in which they are added. */
final class Relations {
  private record Relation(String type, String target) {}

  private final List<Relation> relations = new ArrayList<>();

  /** The name of a relation by its number, from 1. */
  static String id(int number) {
    return "rId" + number;
  }

  /**
   * Adds a way and gives its name.
   *
   * @param kind what it leads to, such as {@code worksheet}
   * @param target the part, as seen from the folder of the one that it starts from
   */
  String add(String kind, String target) {
    return addOf(Names.RELATIONS + "/" + kind, target);
  }

  /**
   * Adds a way of a type that is named in full.
   *
   * @param target the part, as seen from the folder of the one that it starts from
   */
  String addOf(String type, String target) {
    relations.add(new Relation(type, target));
    return id(relations.size());
  }

  void write(Xml xml) {
    xml.open("Relationships", "xmlns", Names.PACKAGE_RELATIONS);
    for (int i = 0; i < relations.size(); i++) {
      Relation one = relations.get(i);
      xml.leaf("Relationship", "Id", id(i + 1), "Type", one.type(), "Target", one.target());
    }
    xml.close().end();
  }
}
