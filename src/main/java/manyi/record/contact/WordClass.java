package manyi.record.contact;

/**
 * The classes of words of which clauses about reaching and meeting households are made; the words
 * of each stand in {@code clauses.csv}. What a class means is said here; how words of them combine
 * to a clause is the matter of the grammars. A word may be in several classes, since it may play
 * several parts: 接听 is what nobody does, and what tells that somebody did.
 */
enum WordClass {
  /** Whom a service centre serves, in the words that stand anywhere: 业主. */
  OWNER,
  /** Whoever else lives there, called or met in the owner's place, or a word for the owner: 租客. */
  RESIDENT,
  /** What follows a name: 张先生. */
  TITLE,
  /** Whoever speaks at the door for the household: 老人. */
  HOUSEMATE,
  /** Whoever is not whom one came to see, and may tell of the household: 邻居说业主不在家. */
  NEIGHBOUR,
  /** Who goes there, where the text names one: 管家. */
  STAFF,
  /** Who makes a return visit, other than {@link #STAFF}: 我方. */
  VISITOR,
  /** How often, since when and at what time; says nothing of the outcome: 多次, 今天. */
  WHEN,
  /** The time of a visit at the door, which stands before its verb: 晚上上门. */
  OFF_HOURS,
  /** The day of a return visit: 当日已回访. */
  THAT_DAY,
  /** Until now: 至今未回访. */
  SO_FAR,
  /** Just now, before what keeps the owner busy: 正在开会. */
  AT_PRESENT,
  /** Tells what is usual, and so nothing of this visit: 平时不在家. */
  USUALLY,
  /** The plain no, 未 and 无 apart: 没有. */
  NOT,
  /** The no of what was tried: 未能. */
  COULD_NOT,
  /** That none was made or is needed, before 回访: 无需回访. */
  NO_NEED,
  /** The no of who does not want to: 不愿意接听. */
  UNWILLING,
  /** To call, as it is said before the call's outcome: 致电业主. */
  DIAL,
  /** What one calls: 手机. */
  PHONE,
  /** What one writes: 微信未回复. */
  MESSAGE,
  /** The way of a return visit: 电话回访. */
  CHANNEL,
  /** By which one talks from afar: 微信联系. */
  WIRE,
  /** To talk from afar, which tells nothing yet of its outcome: 电话联系. */
  TALK,
  /** To call, in one word that ends there: 已致电. */
  CALLED_UP,
  /** What an owner may have none of: 无意见. */
  MATTER,
  /** That there is nothing to say of: 一切正常. */
  WELL,
  /** What does not come to a message: 微信未回复. */
  REPLY,
  /** How far the call had come: 电话打过去. */
  CALL_STAGE,
  /** What nobody did, after 无人: 无人接听. */
  ANSWER,
  /** What did not come about, after 未: 未接通. */
  GET_THROUGH,
  /** Verbs with 不通, 不上, 不到: 打不通. */
  CALL_OUT,
  /** The attempt as a noun, before what became of it: 联系未果. */
  CONTACT,
  /** What the line says: 关机, 空号. */
  LINE_DEAD,
  /** What may be said of a line as of other things: 停用, 欠费. */
  SERVICE_OFF,
  /** What is wrong with the number: 号码有误. */
  NUMBER_WRONG,
  /** What became of a number since: 手机号已换联系不到. */
  NUMBER_GONE,
  /** To go over to {@link #VOICE_BOX}: 转接秘书台. */
  TRANSFERRED,
  /** What answers in the owner's place: 转入留言. */
  VOICE_BOX,
  /** How soon or by whom a call was ended: 被挂断. */
  AT_ONCE,
  /** The call ended: 挂断. */
  HUNG_UP,
  /** The visit as a verb or a noun: 走访. */
  VISIT,
  /** To come to the home: 上门. */
  HOME_VISIT,
  /** To go there or to knock, {@link #HOME_VISIT} apart: 前往, 按门铃. */
  GOING,
  /** How long or often one knocked: 敲了半天门. */
  HOW_LONG,
  /** What could not be done then: 业主不在家未能入户. */
  AIM,
  /** Inside, where people look for somebody: 家中无人. */
  INDOORS,
  /** Inside, in the other words for it: 家, 户内. */
  HOME,
  /** Verbs of meeting, with 未 and 没: 没见到. */
  MEET,
  /** What nobody did at the door, after 无人: 无人应答. */
  ANSWER_DOOR,
  /** To make oneself heard at the door: 叫门不应. */
  KNOCK,
  /** What nobody did who heard it: 叫门没人理. */
  HEEDED,
  /** What came of knocking, after 没: 敲门没人应. */
  OPENED,
  /** That somebody is out, in words that may be the way of a visit too: 外出. */
  GOING_OUT,
  /** That somebody is away: 回老家. */
  AWAY,
  /** Far from home: 去外地了. */
  FAR,
  /** Where somebody is who is not at home, and whom one may call there: 在单位没接. */
  ELSEWHERE,
  /** To live there no more: 已搬走. */
  MOVED,
  /** The state of a door behind which nobody is: 门锁着. */
  SHUT,
  /** A home without anybody: 空置. */
  VACANT,
  /** To come in: 未能入户. */
  ENTER,
  /** What became of a call or a visit: 联系未果, 上门未果. */
  IN_VAIN,
  /** What became of a visit only: 走访未遇. */
  UNMET,
  /** A visit as a whole, of which one says that it was none: 走访取消. */
  TRIP,
  /** That a visit came to nothing before it began: 取消. */
  CALLED_OFF,
  /** That a visit was put off, beside {@link #TRIP} only: 走访延期. */
  POSTPONED,
  /** Marks what is left for another day: 改日. */
  ANOTHER_DAY,
  /** Marks what is only meant to be done: 计划. */
  PLANNED,
  /** What else an appointment is told with; alone it marks none: 等业主回来. */
  APPOINTMENT,
  /** Who wants it so: 业主要求改期. */
  WISH,
  /** Between the day and the step: 改日再次. */
  THEN,
  /** The step to come, after 再: 再联系. */
  TRY_AGAIN,
  /** The step to come at the door, after 再: 再上门. */
  COME_AGAIN,
  /** A step to come that says so only beside a day: 改日面谈. */
  FURTHER_STEP,
  /** Of a return visit that is still to come: 待回访. */
  DEFERRED,
  /** Why the owner could not talk: 业主在开会. */
  BUSY,
  /** To make a return visit, as an empty verb: 未进行回访. */
  CARRY_OUT,
  /** What is refused: 拒绝评价. */
  ASKED_FOR,
  /** Stands before the return visit: 已处理已回访. */
  HANDLED,
  /** Between 已 and 回访: 已及时回访. */
  CARRIED,
  /** The return visit is made: 回访完成. */
  COMPLETED,
  /** Somebody says: 业主表示. */
  SAYS,
  /** Somebody says what is wrong or wanted: 业主反映. */
  CLAIMS,
  /** Somebody complains or asks; the matter of a complaint, and no sign of a talk: 投诉. */
  ASKS,
  /** Somebody judges: 业主认可. */
  JUDGES,
  /** Somebody goes along: 业主配合. */
  AGREES,
  /** A neighbour says: 邻居告知. */
  RELAYS,
  /** Somebody was reached or met, unless a no stands before it: 接通. */
  REACHED,
  /** Somebody was reached or met, in words that no no takes back: 当面. */
  MET,
  /** Signs of a talk that a no takes back, {@link #REACHED} apart: 未见面. */
  DENIABLE,
  /** What is done at the door with whoever is there: 上门解释. */
  DOOR_TALK,
  /** Tells of nobody perhaps, wherever it stands in a clause: 敲门. */
  PERHAPS_NOBODY,
  /** A call that did not come about, or a wire: 未接通. */
  UNCONNECTED,
  /** What else is connected to a home: 未接通电源. */
  SUPPLY,
  /** Stands before {@link #TROUBLE}: 未遇到任何问题. */
  ANY_KIND,
  /** What one is glad not to meet with: 未遇到问题. */
  TROUBLE,
  /** What one is glad not to meet with, said only of 未遇: 未遇阻力. */
  HINDRANCE,
  /** Whom owners miss: 没见到保安. */
  ON_DUTY,
  /** After 无人, of the household or of a call: 无人在. */
  NOBODY_TO,
  /** After 无人, of others, though it begins as {@link #NOBODY_TO} does: 无人在意. */
  NOBODY_FOR,
  /** What is usual after {@link #USUALLY}: 周末外出. */
  ABSENT
}
