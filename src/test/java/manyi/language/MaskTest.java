package manyi.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

  @ParameterizedTest
  @CsvSource({
    "请回电13900001234谢谢, 请回电139****1234谢谢",
    "139 0000 1234 来电, 139 **** 1234 来电",
    "+86-139-0000-1234, +86-139-****-1234",
    "１３９００００１２３４, １３９****１２３４",
    "座机0512-66001234, 座机051*-****1234",
    "证件110105194912310028, 证件110***********0028",
    "证件11010519491231002X。, 证件110***********002X。",
  })
  void numbersOfPersonsInATextAreHidden(String written, String shown) {
    assertEquals(shown, Mask.numbersIn(written));
  }

  @ParameterizedTest
  @CsvSource({
    "3号楼2单元1501室漏水",
    "2025-03-05 14:20 来访",
    "工单202503051390000123445",
    "缴费1390元",
    "编号20250305001",
  })
  void otherNumbersStay(String written) {
    assertEquals(written, Mask.numbersIn(written));
  }

  @ParameterizedTest
  @CsvSource({
    "填表人：王小芳 电话：13812345678, 填表人：王** 电话：138****5678",
    "投诉联系人: 欧阳明明，客服部, 投诉联系人: 欧**，客服部",
    "制表：李雷 审核：韩梅梅, 制表：李** 审核：韩**",
    "Prepared by: Wang Xiaofang 2025-03, Prepared by: W** 2025-03",
    "受理人：客户服务中心, 受理人：客户服务中心",
    "统计月份：二〇二五年三月, 统计月份：二〇二五年三月",
  })
  void namesBehindALabelAreHiddenToo(String written, String shown) {
    assertEquals(shown, Mask.personsIn(written));
  }
}
