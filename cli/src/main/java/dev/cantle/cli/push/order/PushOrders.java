package dev.cantle.cli.push.order;

import dev.cantle.cli.journal.LastConfirmed;
import dev.cantle.cli.ownership.CommitLog;
import dev.cantle.cli.ownership.GitGoldens;
import dev.cantle.cli.ownership.Recollection;
import dev.cantle.cli.pipeline.ConfirmWindow;
import dev.cantle.cli.pipeline.GitRevision;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.Rendering;
import dev.cantle.cli.push.key.KeyRing;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.templates.GoldenFile;
import dev.cantle.templates.Rendered;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the orders of pushes: what a workspace wants of a slice, and what is known of it. */
public final class PushOrders {

    private final Path workspace;
    private final Intent intent;
    private final Rendering rendering;

    /** The orders of a workspace. */
    public PushOrders(Path workspace, Intent intent) {
        this.workspace = workspace;
        this.intent = intent;
        rendering = new Rendering(workspace);
    }

    /**
     * The order of one push.
     *
     * @param keys the keys of the slice; may be empty for a removal, which needs none
     * @param begun when the push began
     * @param noted the last confirmed push of the slice that this machine made: one or none
     */
    public PushOrder of(
            Slice slice,
            KeyRing keys,
            VerifyPolicy policy,
            ConfirmWindow window,
            PushChoices choices,
            Instant begun,
            List<LastConfirmed> noted) {
        Device device = intent.device(slice);
        Rendered rendered = rendering.of(slice, device);
        GitGoldens goldens = new GitGoldens(workspace, GoldenFile.configuration(slice), GoldenFile.intent(slice));
        String revision = GitRevision.of(workspace);
        boolean exact = goldens.has(revision, rendered.text(Notation.CURLY));
        String log = CommitLog.of(choices.remove(), slice.name(), begun, revision, exact)
                .text(choices.comment());
        return new PushOrder(
                slice,
                device,
                choices.remove() ? Configuration.empty() : rendered.configuration(),
                keys.secrets(),
                policy,
                window,
                log,
                choices,
                new Recollection(
                        slice.name(), noted, goldens, rendered.configuration(), claimed(slice), neighbours(slice)));
    }

    private Map<String, String> claimed(Slice slice) {
        return others(slice).stream()
                .collect(Collectors.toMap(
                        other -> other.logicalSystem().name(), Slice::name, (one, two) -> one + ", " + two));
    }

    private List<Configuration> neighbours(Slice slice) {
        return slice.ownership() == Ownership.EXCLUSIVE
                ? List.of()
                : others(slice).stream()
                        .filter(other -> other.logicalSystem().equals(slice.logicalSystem()))
                        .map(other -> rendering.of(other, intent.device(other)).configuration())
                        .toList();
    }

    private List<Slice> others(Slice slice) {
        return intent.network().slicesOf(slice.device()).stream()
                .filter(other -> !other.name().equals(slice.name()))
                .toList();
    }
}
