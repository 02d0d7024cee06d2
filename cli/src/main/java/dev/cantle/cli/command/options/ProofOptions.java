package dev.cantle.cli.command.options;

import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how long to wait for proof, over what the slice says. */
public final class ProofOptions {

    @Option(
            names = "--within",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "Everything must be proven within this time. Default: the slice's verify.within.")
    private @Nullable Duration within;

    @Option(
            names = "--stable-for",
            paramLabel = "DURATION",
            converter = DurationConverter.class,
            description = "The proof must hold this long. Default: the slice's verify.stableFor.")
    private @Nullable Duration stableFor;

    /** The policy of a slice, with what the options say in its place. */
    public VerifyPolicy over(VerifyPolicy policy) {
        try {
            VerifyPolicy waiting = within == null ? policy : policy.allWithin(within);
            return stableFor == null ? waiting : waiting.allStableFor(stableFor);
        } catch (IllegalValueException e) {
            throw new CliException(ExitCode.USAGE, e.getMessage() + "\n  fix: " + e.fix());
        }
    }
}
