package manyi.record.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import manyi.record.ListFile;
import manyi.record.Words;
import org.junit.jupiter.api.Test;

/** What people write of a return visit, as they write it (D16). */
class CallTextsTest {
  private static final Words WORDS = new Words(ListFile.builtInWords());

  private static final String ATTEMPTS =
      """
      无人接听
      电话无人接听，稍后再打
      打了三遍没人接
      多次致电未接
      拨打两次均无人接听
      电话未接通，微信未回复
      业主未接
      业主没接电话
      业主拒接
      业主挂断
      业主电话关机
      手机停机
      号码是空号
      号码错误
      电话号码不对，无法联系
      联系不上业主
      暂未联系上业主
      暂时联系不上
      一直联系不上
      未能联系上客户
      无法取得联系
      未能与业主取得联系
      业主在忙，稍后再联系
      业主正在开会，约下午再回访
      业主不方便接听
      业主让晚点再打
      业主说晚上再联系
      约定周六回访
      已约业主明天回访
      预约下周一上门回访
      改日再访
      待业主回来再回访
      等业主出差回来再联系
      业主不在家，改天再访
      上门无人
      上门回访无人在家
      敲门无人应答
      家中无人，未能回访
      待回访
      暂不回访
      业主不接电话，发短信未回
      语音信箱
      占线
      通话中，未接
      提示已关机
      对方正忙
      回访未成功
      回访失败
      未接通，次日再打
      无人应答，已发短信
      三次未接通
      业主在国外联系不到
      业主在国外，联系不到
      业主手机号已换联系不到
      业主在外地没接
      业主人在国外未接
      业主出国了联系不上
      业主出差电话打不通
      业主已搬走联系不上
      业主在北京无法接通
      业主在上班没接电话
      业主在开会未接
      业主在医院没接
      电话已换打不通
      业主已换号联系不上
      预留号码已停用联系不到
      手机停机联系不上
      业主在外地未能回访
      转接语音信箱
      转语音信箱
      电话转秘书台
      电话已转入秘书台
      转入留言
      电话自动转接来电助手
      语音助手接听
      被挂
      被挂了
      电话被挂
      直接挂了
      被业主挂断
      被按掉
      被拉黑
      业主未回微信
      业主没回微信
      业主不回消息
      业主没回
      业主一直没回
      业主未回应
      业主未回复
      微信联系业主，未回复
      微信联系业主，业主没回
      已发短信，未回复
      业主在国外，微信联系，未回复
      业主在外地，电话联系，无人接听
      短信未回
      未回复
      未接听来电
      未接我方来电
      业主未接听物业电话
      没接管家电话
      电话 打 不通
      联系 不上
      业主长期在国外无法联系
      业主住院未接
      业主带孩子没接
      业主开车不便接听
      业主有手术没接电话
      业主换手机联系不上
      业主手机丢了联系不到
      转人工秘书台
      呼叫转移至秘书台
      微信未读
      业主未看微信
      发微信没理
      业主不理
      电话没人应
      业主挂我电话
      业主把电话挂了
      打过去就挂
      业主信号不好没接通
      响铃无人接
      电话响铃未接
      业主号码变了打不通
      业主换了电话联系不上
      业主不在国内联系不上
      业主不在本地没接
      转移动秘书台
      直接转语音
      留言信箱
      响两声被挂
      一打就挂
      秒挂
      业主未作回应
      未收到业主回复
      微信联系业主，未收到业主回复
      微信留言，业主未回
      走访取消
      取消回访
      业主取消
      取消
      """;

  private static final String VISITS =
      """
      无人接听，次日上门，业主满意
      第一次未接，第二次接通，业主表示已解决
      电话回访，业主表示满意
      业主称问题已解决
      已电话联系业主，业主无意见
      业主反映仍漏水，已转工程部
      业主表示不满意，要求再次维修
      电话回访业主，问题已处理好
      维修后正常
      当时未接通电源，现已恢复
      已解释，业主理解
      与业主沟通，业主同意下周施工
      业主反映客服电话打不通，已解释
      业主表示认可，约定下周再看效果
      业主满意，下月继续跟进
      已处理完毕，效果良好
      上门查看，漏水已修复
      业主确认已修好
      业主说还可以
      微信回访，业主回复好的
      业主不在家，家人表示已修好
      电话打不通，上门见到业主，已解决
      业主要求更换，已换新
      灯已亮
      现场查看无异常
      与业主约定周五上门维修，业主接受
      电梯无人时停机问题已解决
      对讲打不通已修好
      无人机扰民已劝离
      业主表示改日来前台办理
      业主在国外，微信联系，无意见
      业主在外地，电话联系，一切正常
      无人接听，微信联系，无意见
      业主在国外联系不到的问题已解决
      业主在地下室手机无信号
      业主手机号已换，已登记新号码
      业主在外地没接到通知
      业主已回微信
      业主回微信说已修好
      业主未回应的事项已跟进
      已解释，业主未回应
      被挂的横幅已取下
      语音信箱留言已回复
      业主取消投诉
      业主取消了上次的报修
      业主反映维修取消
      转接头已更换
      被挂断的电话线已接好
      没接水管，已接好
      业主家中水管没接
      业主家里门铃没人接听
      业主家对讲打不通
      业主语音接听
      收到业主回复
      业主反映物业没接电话
      业主投诉客服联系不上
      业主报修的对讲没人接听
      业主求助电话无人接听
      业主已看微信
      不通，已疏通
      按钮没反应，已更换
      """;

  private static final String MADE =
      """
      已回访
      已电话回访
      已上门回访
      已回访，业主满意
      回访完成
      已完成回访
      已于3月5日电话回访
      已当面回访业主
      管家已回访
      客服已电话回访
      当天已回访
      已微信回访
      电话已回访
      已二次回访
      已进行电话回访
      已对业主进行回访
      已做回访
      回访已完成
      """;

  private static final String NONE =
      """
      未回访
      没有回访
      还没回访
      尚未回访
      未做回访
      未进行回访
      无需回访
      不用回访
      不需要回访
      未电话回访
      没回访
      至今未回访
      """;

  private static List<String> misjudged(String texts, Set<RevisitTold> right) {
    return texts
        .lines()
        .filter(text -> !right.contains(RevisitTold.of(text, WORDS)))
        .map(text -> text + " " + RevisitTold.of(text, WORDS))
        .toList();
  }

  @Test
  void anAttemptIsNoReturnVisit() {
    assertEquals("", String.join("\n", misjudged(ATTEMPTS, Set.of(RevisitTold.ATTEMPT))));
  }

  @Test
  void whatWasSaidOrDoneIsOneBesideADate() {
    assertEquals(
        "",
        String.join(
            "\n",
            misjudged(VISITS, Set.of(RevisitTold.OTHER, RevisitTold.ANSWERED, RevisitTold.MADE))));
  }

  @Test
  void whatSaysThatItWasMadeIsOneWithoutADate() {
    assertEquals(
        "", String.join("\n", misjudged(MADE, Set.of(RevisitTold.MADE, RevisitTold.ANSWERED))));
  }

  @Test
  void whatDeniesItIsANo() {
    assertEquals(
        "", String.join("\n", misjudged(NONE, Set.of(RevisitTold.NO, RevisitTold.ATTEMPT))));
  }
}
