package dev.cantle.verify.report;

/**
 * What the report was made by and from.
 *
 * @param cantle the version of Cantle
 * @param software the model and release of the device: {@code mx204, Junos 23.4R2}; empty when it did not say
 * @param revision the Git revision of the workspace; empty when it is not in Git
 */
public record Origin(String cantle, String software, String revision) {}
