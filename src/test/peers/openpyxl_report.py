"""Reads the three workbooks of a month and writes nine styled sheets with two Pareto charts: the
job that a clerk with some Python would write instead of manyi's monthly report.

    python3 openpyxl_report.py COMPLAINTS VISITS SURVEY OUT
"""
import sys
from collections import Counter

from openpyxl import Workbook, load_workbook
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

thin = Side(style="thin", color="999999")
BORDER = Border(left=thin, right=thin, top=thin, bottom=thin)
HEAD = PatternFill("solid", fgColor="DDE6F0")
BOLD, TITLE = Font(bold=True), Font(bold=True, size=16)
CENTER, WRAP = Alignment(horizontal="center"), Alignment(wrap_text=True, vertical="top")


def read(path):
    rows = list(load_workbook(path, data_only=True).active.iter_rows(values_only=True))
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def sheet(book, name, head, rows):
    to = book.create_sheet(name)
    to.cell(1, 1, name).font = TITLE
    to.merge_cells(start_row=1, end_row=1, start_column=1, end_column=len(head))
    for i, text in enumerate(head, 1):
        cell = to.cell(2, i, text)
        cell.font, cell.fill, cell.border, cell.alignment = BOLD, HEAD, BORDER, CENTER
        to.column_dimensions[cell.column_letter].width = 14
    for r, row in enumerate(rows, 3):
        for c, value in enumerate(row, 1):
            cell = to.cell(r, c, value)
            cell.border, cell.alignment = BORDER, WRAP
            if isinstance(value, float):
                cell.number_format = "0.00%"
    to.freeze_panes = "A3"
    to.page_setup.orientation = "landscape"
    to.page_setup.paperSize = to.PAPERSIZE_A4
    return to


def counted(rows, column):
    return Counter(row[column] for row in rows).most_common()


def pareto(book, name, counts):
    total, sum_, rows = sum(n for _, n in counts) or 1, 0, []
    for text, n in counts:
        sum_ += n
        rows.append((text, n, n / total, sum_ / total))
    to = sheet(book, name, ["项目", "件数", "占比", "累计占比"], rows)
    names = Reference(to, min_col=1, min_row=3, max_row=2 + len(rows))
    bars, line = BarChart(), LineChart()
    bars.add_data(Reference(to, min_col=2, min_row=2, max_row=2 + len(rows)), titles_from_data=True)
    line.add_data(Reference(to, min_col=4, min_row=2, max_row=2 + len(rows)), titles_from_data=True)
    bars.set_categories(names)
    line.y_axis.axId, line.y_axis.crosses = 200, "max"
    bars += line
    to.add_chart(bars, "G3")


def main(complaints, visits, survey, out):
    log, calls, returns = read(complaints), read(visits), read(survey)
    done = [row for row in log if row["完成时间"]]
    late = [row for row in done if (row["完成时间"] - row["投诉时间"]).days > 2]
    items = [key for key in returns[0] if key.endswith("的评价")]
    answers = {item: Counter(row[item] for row in returns) for item in items}
    book = Workbook()
    book.remove(book.active)
    sheet(book, "概况", ["指标", "数值"], [
        ("投诉", len(log)), ("完成", len(done)), ("完成率", len(done) / len(log)),
        ("及时率", 1 - len(late) / len(done)), ("走访", len(calls)), ("问卷", len(returns))])
    pareto(book, "投诉分类", counted(log, "投诉类型"))
    sheet(book, "投诉渠道", ["渠道", "件数"], counted(log, "投诉渠道"))
    sheet(book, "责任部门", ["部门", "件数"], counted(log, "责任部门"))
    columns = ["投诉编号", "投诉时间", "房号", "投诉类型", "投诉内容", "投诉级别", "完成时间"]
    sheet(book, "未完成", columns, [[row[c] for c in columns] for row in log if not row["完成时间"]])
    sheet(book, "超时", columns, [[row[c] for c in columns] for row in late])
    sheet(book, "走访", ["访问人", "户数"], counted(calls, "访问人"))
    sheet(book, "问卷", ["项目", "非常满意", "满意", "一般", "不满意"],
          [[item] + [answers[item][a] for a in ("非常满意", "满意", "一般", "不满意")] for item in items])
    pareto(book, "主要改进事项", sorted(((item, answers[item]["不满意"]) for item in items), key=lambda p: -p[1]))
    book.save(out)


main(*sys.argv[1:])
