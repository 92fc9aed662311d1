/** The monthly report (月报): its figures, and its sheets on complaints, return visits and visits. */
package manyi.report.month;
