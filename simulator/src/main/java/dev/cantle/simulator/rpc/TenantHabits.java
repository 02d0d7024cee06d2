package dev.cantle.simulator.rpc;

/**
 * What Junos lets logins do that are confined to a logical system, where sources differ or tell of one platform only.
 *
 * @param ping whether they may ping; an MX960 answered them with a usage error
 * @param commitsBesideOthers whether they may commit while another login of the same logical system has changes in the
 *     candidate; Juniper's documentation says that they cannot
 */
public record TenantHabits(boolean ping, boolean commitsBesideOthers) {

    /** What is known of Junos. */
    public static TenantHabits junos() {
        return new TenantHabits(false, false);
    }

    /** With logins that may ping, or may not. */
    public TenantHabits withPing(boolean other) {
        return new TenantHabits(other, commitsBesideOthers);
    }

    /** With logins that may commit beside others, or may not. */
    public TenantHabits withCommitsBesideOthers(boolean other) {
        return new TenantHabits(ping, other);
    }
}
