package manyi.report.block;

import manyi.policy.Policy;

/**
 * A report to be written: everything that its sheets need, gathered beforehand.
 *
 * @param cover whose report, over what, in which language
 * @param policy the settings that the figures were computed with
 * @param quality the imports that the figures rest on
 * @param figures what the sheets show
 * @param <F> the figures of one kind of report
 */
public record Report<F extends ReportFigures>(
    Cover cover, Policy policy, DataQuality quality, F figures) {}
