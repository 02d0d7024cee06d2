package dev.cantle.templates;

/**
 * A template part: what writes one hierarchy of the configuration.
 *
 * @param name the name of its file without a folder: {@code bgp.ftl}
 * @param file the file as the user names it, for problems
 * @param source its text
 */
record Part(String name, String file, String source) {}
