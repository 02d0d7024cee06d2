package dev.cantle.verify.cloud.json;

/**
 * A document with its place in a file.
 *
 * @param said the document
 * @param pointer where it begins (RFC 6901): {@code /virtualInterfaces/0}; empty for a whole file
 * @param <T> the kind of document
 */
public record Located<T>(T said, String pointer) {}
