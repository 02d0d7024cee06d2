package dev.cantle.verify.report.fleet;

/**
 * A slice whose turn never came; its device was not touched for it.
 *
 * @param slice its name
 * @param device its device
 */
public record NotTried(String slice, String device) {}
