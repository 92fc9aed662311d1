package manyi.mutants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What can be wrong with a workbook as a zip of parts. */
enum ZipHarm {
  ENTRY_MISSING {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      parts.remove(random.nextInt(parts.size()));
    }
  },
  ENTRY_DOUBLED {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      parts.add(random.nextInt(parts.size()), any(parts, random));
    }
  },
  /** Under one name two contents: the library and others take this or that one. */
  NAME_DOUBLED {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      ZipParts.Part one = any(parts, random);
      parts.add(
          random.nextInt(parts.size()),
          new ZipParts.Part(one.name(), any(parts, random).content()));
    }
  },
  ENTRIES_SWAPPED {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      int one = random.nextInt(parts.size());
      int two = random.nextInt(parts.size());
      ZipParts.Part first = parts.get(one);
      parts.set(one, new ZipParts.Part(first.name(), parts.get(two).content()));
      parts.set(two, new ZipParts.Part(parts.get(two).name(), first.content()));
    }
  },
  ENTRY_RENAMED {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      int at = random.nextInt(parts.size());
      String name = parts.get(at).name();
      String[] names = {
        "/" + name,
        name.replace('/', '\\'),
        name.toUpperCase(java.util.Locale.ROOT),
        "../" + name,
        name + "/",
        "",
        name + "\u0000",
        any(parts, random).name()
      };
      parts.set(
          at, new ZipParts.Part(names[random.nextInt(names.length)], parts.get(at).content()));
    }
  },
  ENTRY_EMPTY {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      int at = random.nextInt(parts.size());
      parts.set(at, new ZipParts.Part(parts.get(at).name(), new byte[0]));
    }
  },
  ENTRY_HARMED {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      int at = random.nextInt(parts.size());
      ZipParts.Part part = parts.get(at);
      ByteHarm[] all = ByteHarm.values();
      if (part.content().length > 0) {
        byte[] content = all[random.nextInt(all.length)].done(part.content(), random);
        parts.set(at, new ZipParts.Part(part.name(), content));
      }
    }
  },
  XML_BROKEN {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      int at = random.nextInt(parts.size());
      ZipParts.Part part = parts.get(at);
      String xml = new String(part.content(), StandardCharsets.UTF_8);
      XmlHarm[] all = XmlHarm.values();
      if (!xml.isEmpty()) {
        String broken = all[random.nextInt(all.length)].done(xml, random);
        parts.set(at, new ZipParts.Part(part.name(), broken.getBytes(StandardCharsets.UTF_8)));
      }
    }
  },
  /** A relation that leads to itself, to its owner, out of the package or nowhere. */
  RELATION_ASTRAY {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      List<Integer> relations = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).name().endsWith(".rels")) {
          relations.add(i);
        }
      }
      if (relations.isEmpty()) {
        return;
      }
      int at = relations.get(random.nextInt(relations.size()));
      ZipParts.Part part = parts.get(at);
      String owner = part.name().replace("_rels/", "").replace(".rels", "");
      String[] targets = {
        "/" + part.name(),
        "/" + owner,
        "_rels/" + part.name().substring(part.name().lastIndexOf('/') + 1),
        "/" + any(parts, random).name(),
        "../../../../etc/hostname",
        "file:///etc/hostname",
        "nowhere.xml",
        "",
        "%00",
        ":",
        "#x"
      };
      String target = targets[random.nextInt(targets.length)];
      String xml = new String(part.content(), StandardCharsets.UTF_8);
      List<String> found =
          Pattern.compile("Target=\"[^\"]*\"").matcher(xml).results().map(r -> r.group()).toList();
      if (!found.isEmpty()) {
        String lost = found.get(random.nextInt(found.size()));
        String astray = xml.replace(lost, "Target=\"" + target + "\"");
        parts.set(at, new ZipParts.Part(part.name(), astray.getBytes(StandardCharsets.UTF_8)));
      }
    }
  },
  ORDER_CHANGED {
    @Override
    void harm(List<ZipParts.Part> parts, Random random) {
      Collections.shuffle(parts, random);
    }
  };

  /** Harms the parts in place. */
  abstract void harm(List<ZipParts.Part> parts, Random random);

  private static ZipParts.Part any(List<ZipParts.Part> parts, Random random) {
    return parts.get(random.nextInt(parts.size()));
  }
}
