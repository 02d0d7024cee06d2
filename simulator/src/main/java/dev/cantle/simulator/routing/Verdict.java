package dev.cantle.simulator.routing;

/**
 * What policies make of a route.
 *
 * @param accepted whether the route passes
 * @param localPreference the local preference it has then
 */
public record Verdict(boolean accepted, long localPreference) {}
