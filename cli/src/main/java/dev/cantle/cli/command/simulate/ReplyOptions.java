package dev.cantle.cli.command.simulate;

import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.simulator.SimulatorOptions;
import dev.cantle.simulator.rpc.ReplyStyle.CommitForm;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the routers that {@code cantle simulate} runs word their replies. */
final class ReplyOptions {

    @Option(
            names = "--rfc-compliant",
            description = "Answer as 'set system services netconf rfc-compliant' makes a router answer.")
    private boolean rfcCompliant;

    @Option(
            names = "--commit-reply",
            paramLabel = "FORM",
            defaultValue = "ok",
            description = "How a commit that succeeded is told: ok (an MX204), empty, routing-engine, unclosed."
                    + " Default: ok.")
    private String commitReply = "ok";

    /** The options of the simulator with replies so worded. */
    SimulatorOptions over(SimulatorOptions options) {
        CommitForm form = form(commitReply)
                .orElseThrow(() -> new CliException(
                        ExitCode.USAGE,
                        "--commit-reply '" + commitReply + "' is no form of a reply"
                                + "\n  fix: ok, empty, routing-engine or unclosed"));
        return options.withRouter(options.router()
                .withStyle(
                        options.router().style().withRfcCompliant(rfcCompliant).withCommitForm(form)));
    }

    private static Optional<CommitForm> form(String word) {
        return switch (word) {
            case "ok" -> Optional.of(CommitForm.OK);
            case "empty" -> Optional.of(CommitForm.EMPTY_RESULTS);
            case "routing-engine" -> Optional.of(CommitForm.ROUTING_ENGINE);
            case "unclosed" -> Optional.of(CommitForm.UNCLOSED);
            default -> Optional.empty();
        };
    }
}
