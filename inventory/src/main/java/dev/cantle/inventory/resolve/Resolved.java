package dev.cantle.inventory.resolve;

/**
 * One value of an intent, and where it comes from.
 *
 * @param path the keys that lead to it, circuits by their names: {@code circuits.aws-fra-1.bfd.multiplier}
 * @param value the value as it is written; of a secret its reference
 * @param source what says so: {@code slice}, {@code device}, {@code group frankfurt}, {@code defaults}, {@code provider aws}
 *     or {@code built in}
 * @param place where it stands: file, line and column, or the provider's document; empty where it is built in
 */
public record Resolved(String path, String value, String source, String place) {}
