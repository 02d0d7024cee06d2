package dev.cantle.cli.pipeline;

import java.util.Collection;
import java.util.List;

/** How a command ended, for scripts. The numbers are a contract. */
public enum ExitCode {
    /** All good, or nothing to do. */
    OK(0),
    /** A verification or a comparison failed. */
    FAILED(1),
    /** The command line cannot be carried out as written. */
    USAGE(2),
    /** The inventory is invalid. */
    INVENTORY_INVALID(3),
    /** A device or transport error; the device is untouched. */
    DEVICE_ERROR(4),
    /** The change was rolled back, and the state before is proven. */
    ROLLED_BACK(5),
    /** The outcome is unknown or pending: a person must look. */
    UNKNOWN(6),
    /** Interrupted by the user. */
    INTERRUPTED(130);

    private static final List<ExitCode> WORST_FIRST =
            List.of(UNKNOWN, ROLLED_BACK, DEVICE_ERROR, INVENTORY_INVALID, USAGE, FAILED, INTERRUPTED, OK);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /**
     * The exit code of a command that does several things: that of the worst end.
     *
     * @param numbers how each ended
     */
    public static ExitCode worst(Collection<Integer> numbers) {
        return WORST_FIRST.stream()
                .filter(code -> numbers.contains(code.number))
                .findFirst()
                .orElse(OK);
    }

    /** The number that the process exits with. */
    public int number() {
        return number;
    }
}
