package dev.cantle.model.rule;

/**
 * A rule in the catalogue.
 *
 * @param id its id, by which messages and waivers name it
 * @param wants what it wants
 * @param source where it comes from; empty when it is Cantle's own
 */
public record CatalogueEntry(String id, String wants, String source) {}
