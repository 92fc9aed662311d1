package manyi.record.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import manyi.record.ListFile;
import manyi.record.Words;
import manyi.record.word.Satisfaction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SatisfactionTextTest {
  private static final Words BUILT_IN = new Words(ListFile.builtInWords());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          满意                         | satisfied
          非常满意                     | satisfied
          电话回访，业主表示满意       | satisfied
          业主对处理结果很满意。       | satisfied
          已处理完毕,业主满意          | satisfied
          询问是否满意，业主表示满意   | satisfied
          满意度：满意                 | satisfied
          总体满意，希望再快           | satisfied
          基本满意，希望再快           | basicallySatisfied
          业主表示比较满意             | basicallySatisfied
          电话回访，业主表示不满意     | dissatisfied
          业主非常不满意，要求重新处理 | dissatisfied
          业主不太满意                 | dissatisfied
          业主不是很满意               | dissatisfied
          回访时业主对进度没有满意     | dissatisfied
          业主表示不满                 | dissatisfied
          对态度满意，对进度不满意     | none
          业主没有不满意               | none
          业主未表示满意               | none
          业主没有表示满意             | none
          业主没说满意                 | none
          未表明满意                   | none
          业主没有表示不满             | none
          未表示不满意                 | none
          业主未表示不满               | none
          业主并未表示满意             | none
          业主不曾说满意               | none
          业主从未表示过满意           | none
          业主没有明确表示满意         | none
          业主未对处理结果表示满意     | none
          业主没有反映不满意           | none
          业主未提出任何不满           | none
          未反馈不满意                 | none
          未评价为满意                 | none
          没有给出满意的评价           | none
          业主没说“不满意”             | none
          没有人表示不满意             | none
          业主不愿表示满意             | none
          没说满意也没说不满意         | none
          业主未明确满意或不满意       | none
          未见不满                     | none
          业主没什么不满               | none
          满意与否未表示               | none
          业主未确认满意               | none
          业主未作满意评价             | none
          业主没有抱怨不满             | none
          无业主反映不满意             | none
          业主无表示不满               | none
          业主谈不上不满意             | none
          业主不再不满                 | none
          业主未反映问题满意           | satisfied
          没有投诉业主表示满意         | satisfied
          业主没想到这么快表示满意     | satisfied
          业主说不上满意               | dissatisfied
          业主说不满意                 | dissatisfied
          业主表示并不满意             | dissatisfied
          业主表示没有满意             | dissatisfied
          未修好，业主表示不满意       | dissatisfied
          业主没提出意见，表示满意     | satisfied
          没有问题业主表示满意         | satisfied
          业主不得不说很满意           | satisfied
          业主无不表示满意             | satisfied
          业主未表示异议，满意         | satisfied
          业主未表示满意，再次上门后表示满意 | satisfied
          业主是否满意？               | none
          询问业主满意吗               | none
          业主希望处理到满意为止       | none
          修好才能满意                 | none
          已做满意度调查               | none
          满意与否未表态               | none
          业主表示知道了               | none
          一般                         | fair
          业主觉得一般                 | fair
          电话回访，一般               | fair
          业主一般在家                 | none
          一般，业主不满意             | none
          1分                          | 1分
          ★☆☆☆☆                        | ★☆☆☆☆
          电话回访，业主打2星          | none
          电话回访，2星                | 2星
          5分、4分                     | none
          ☆☆☆☆☆                        | none
          □满意 ☑不满意                | dissatisfied
          □满意 □不满意                | none
          □满意 ☑已修复                | none
          是                           | none
          否                           | none
          无                           | none
          3                            | none
          """)
  void readsTheOneAnswerThatATextGives(String text, String expected) {
    assertEquals(
        expected,
        SatisfactionText.told(text, BUILT_IN)
            .map(answer -> answer.meaning().map(Satisfaction::code).orElse(answer.written()))
            .orElse("none"));
  }
}
