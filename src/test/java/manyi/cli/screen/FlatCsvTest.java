package manyi.cli.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlatCsvTest {

  @Test
  void namesTheElementsOfAList() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("rate", new BigDecimal("0.875"));
    figures.put("open", null);
    figures.put("byCategory", List.of(Map.of("name", "保洁,绿化", "count", 3)));
    assertEquals(
        """
        figure,value
        rate,0.875
        open,
        "byCategory[保洁,绿化]",3
        """,
        FlatCsv.of(figures));
  }

  @Test
  void aTextIsNoFormulaAndANegativeNumberStaysOne() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("change", -2);
    figures.put("points", new BigDecimal("-0.5"));
    figures.put("project", "-1+1");
    figures.put("company", "=1+1");
    figures.put("note", "\t@x");
    figures.put("+1", "+1");
    figures.put("blank first", " =1");
    figures.put("wide", "＝1");
    figures.put("quoted", "'00123");
    assertEquals(
        """
        figure,value
        change,-2
        points,-0.5
        project,'-1+1
        company,'=1+1
        note,'\t@x
        '+1,'+1
        blank first,' =1
        wide,'＝1
        quoted,''00123
        """,
        FlatCsv.of(figures));
  }
}
