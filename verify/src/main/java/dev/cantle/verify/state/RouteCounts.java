package dev.cantle.verify.state;

import org.jspecify.annotations.Nullable;

/**
 * What a routing table says of itself. The counts describe the whole table, not the routes that a filtered reply lists.
 *
 * @param name the table: {@code CUST.inet.0}
 * @param destinations destinations in the table
 * @param total paths in the table
 * @param active paths in use
 * @param holddown paths about to be removed
 * @param hidden paths that are not used for policy or for want of a next hop
 */
public record RouteCounts(
        String name,
        @Nullable Long destinations,
        @Nullable Long total,
        @Nullable Long active,
        @Nullable Long holddown,
        @Nullable Long hidden) {}
