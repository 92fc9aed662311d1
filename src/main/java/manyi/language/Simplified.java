package manyi.language;

/**
 * Traditional characters as simplified ones, so that headers and answers of either script are one
 * list: those that occur in the words of the trade, each with its one simplified form.
 */
public final class Simplified {
  /** Pairs: the traditional character, then the simplified one. */
  private static final String PAIRS =
      "訴诉內内處处結结時时間间號号訪访滿满業业戶户戸户電电話话聯联繫系絡络單单層层樓楼棟栋區区園园別别類类級级說说説说詳详細细寫写實实際际責责負负員员門门題题問问諮咨"
          + "詢询報报編编碼码來来訊讯據据記记錄录録录誌志備备註注產产車车環环綠绿設设維维護护務务態态評评價价應应對对辦办進进狀状關关閉闭閒闲義义議议見见發发髮发預预計计劃划"
          + "畫画後后與与於于總总體体數数項项條条無无沒没從从過过還还這这個个們们兩两廳厅廠厂場场費费財财貨货資资質质賠赔償偿贊赞響响聲声聽听視视親亲愛爱歡欢樂乐藝艺術术學学"
          + "習习書书齡龄齊齐東东軟软輕轻較较輸输轉转選选達达運运連连週周違违遠远適适遞递遲迟鄰邻鄉乡醫医釋释針针錯错鐘钟鎖锁鍵键開开閱阅隊队階阶隨随險险雜杂難难雲云靜静頁页"
          + "順顺須须領领頭头額额顧顾顯显風风飛飞馬马驗验驚惊鬧闹點点黨党龍龙傳传債债傷伤僅仅優优儲储則则創创劑剂勞劳動动勢势匯汇協协衛卫參参嗎吗嚴严國国圍围圖图團团執执壞坏"
          + "壓压夠够夾夹奪夺奮奋妝妆婦妇媽妈孫孙寧宁審审寬宽將将專专尋寻導导屬属嶺岭島岛帶带師师幫帮幹干庫库廢废廣广強强彈弹當当復复徵征徹彻恆恒惡恶惱恼慶庆憂忧憑凭懷怀懸悬"
          + "戰战戲戏採采掃扫掛挂損损搖摇擁拥擇择擔担擋挡擠挤擴扩擾扰攤摊敗败敘叙敵敌斷断暫暂曆历歷历權权棄弃極极構构樁桩標标樣样橋桥機机檔档檢检櫃柜欄栏歸归殘残毀毁氣气決决"
          + "況况洩泄潔洁濕湿準准溝沟溫温滅灭漸渐潤润濟济濫滥灑洒災灾為为煙烟熱热燈灯燒烧營营爐炉爭争牆墙獎奖獨独獲获現现瑣琐異异療疗監监盤盘盡尽睏困確确禮礼種种稱称積积穩稳"
          + "競竞筆笔節节範范築筑簡简簽签籤签籌筹糧粮紀纪約约紅红終终組组絕绝統统經经綜综網网線线緊紧緩缓縣县績绩繳缴續续罰罚職职腳脚腦脑膠胶臨临舉举舊旧葉叶蓋盖虧亏蟲虫補补"
          + "裝装裡里裏里製制複复規规覺觉觀观許许訂订認认證证識识譯译讓让變变貼贴買买賣卖貴贵貸贷賬账帳账購购趕赶蹤踪軌轨載载邊边郵邮釐厘銷销長长陳陈陽阳陰阴隱隐離离雙双霧雾"
          + "頂顶願愿飯饭飼饲館馆騷骚驅驱鬆松麼么黃黄齒齿臺台檯台嘗尝嚐尝丟丢並并佈布併并係系傢家僱雇勵励勸劝滯滞滬沪漲涨噴喷佔占眾众羣群蔘参衝冲鋪铺舖铺鋼钢鐵铁銀银錢钱賓宾"
          + "賴赖贈赠貓猫請请諾诺諒谅謝谢講讲譽誉調调談谈論论誤误語语讀读";

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final char[] TABLE = table();

  private Simplified() {}

  /** The text in simplified characters; the text itself where none is traditional. */
  public static String of(String text) {
    int at = 0;
    while (at < text.length() && folded(text.charAt(at)) == text.charAt(at)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder simplified = new StringBuilder(text);
    for (; at < text.length(); at++) {
      simplified.setCharAt(at, folded(text.charAt(at)));
    }
    return simplified.toString();
  }

  private static char folded(char c) {
    return c < FIRST || c > LAST || TABLE[c - FIRST] == 0 ? c : TABLE[c - FIRST];
  }

  private static char[] table() {
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < PAIRS.length(); i += 2) {
      table[PAIRS.charAt(i) - FIRST] = PAIRS.charAt(i + 1);
    }
    return table;
  }
}
