package dev.cantle.verify;

import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.ReplySource;

/**
 * A part of the router beside the slice, in which a change must leave everything as it was.
 *
 * @param name its name for people: {@code logical system l1}
 * @param source who answers for it
 * @param baseline what was there before
 */
public record Surroundings(String name, ReplySource source, Baseline baseline) {}
