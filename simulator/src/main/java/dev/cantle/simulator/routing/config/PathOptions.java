package dev.cantle.simulator.routing.config;

/**
 * What a neighbor is configured to do with paths, beyond its policies.
 *
 * @param multipath whether its paths share traffic with others that are as good
 * @param multipleAs whether those others may lead to another AS
 * @param asOverride whether the peer's AS number is replaced by ours in the paths that it is told
 * @param removePrivate whether private AS numbers are taken from the paths that it is told
 * @param gracefulRestart whether our OPEN offers graceful restart (RFC 4724 §3)
 * @param bothFamilies whether the session carries both address families (RFC 4760 §8)
 */
public record PathOptions(
        boolean multipath,
        boolean multipleAs,
        boolean asOverride,
        boolean removePrivate,
        boolean gracefulRestart,
        boolean bothFamilies) {}
