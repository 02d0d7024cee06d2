package dev.cantle.verify.state;

import org.jspecify.annotations.Nullable;

/**
 * The counts of one routing table, of a peer or of the whole device. Counts that the reply does not give are null, which
 * is not zero. One route is counted in several tables: they do not add up.
 *
 * @param name the table: {@code inet.0}, {@code CUST.inet.0}; empty if the reply leaves it out
 * @param active routes in use
 * @param received routes that the peer sent
 * @param accepted received routes that the import policy let in
 * @param suppressed routes held back by damping
 * @param advertised routes sent to the peer; only {@code show bgp neighbor} gives it
 * @param sendState whether we are in step with the peer: {@code in sync}, {@code not advertising}
 */
public record Rib(
        String name,
        @Nullable Long active,
        @Nullable Long received,
        @Nullable Long accepted,
        @Nullable Long suppressed,
        @Nullable Long advertised,
        @Nullable String sendState) {}
