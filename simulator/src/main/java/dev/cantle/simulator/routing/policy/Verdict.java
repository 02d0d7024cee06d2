package dev.cantle.simulator.routing.policy;

/**
 * What policies make of a route.
 *
 * @param accepted whether the route passes
 * @param attributes the attributes it has then
 */
public record Verdict(boolean accepted, Attributes attributes) {}
