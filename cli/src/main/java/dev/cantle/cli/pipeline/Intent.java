package dev.cantle.cli.pipeline;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The first two stages: the intent of a workspace, read and judged.
 *
 * @param network what could be read
 * @param providers the limits it was judged by
 * @param problems all that is wrong, in the order of their places
 * @param waived what would be wrong without a waiver
 */
public record Intent(Network network, Providers providers, List<Problem> problems, List<Problem> waived) {

    public Intent {
        problems = List.copyOf(problems);
        waived = List.copyOf(waived);
    }

    /**
     * Reads and judges a workspace. Whatever is wrong with its files is a problem, not an exception.
     *
     * @param workspace the folder with {@code inventory/}
     * @param today the day on which waivers must still count
     */
    public static Intent of(Path workspace, LocalDate today) {
        Loaded loaded = InventoryLoader.load(workspace);
        Verdict verdict = loaded.judge(today);
        return new Intent(loaded.network(), loaded.providers(), verdict.problems(), verdict.waived());
    }

    /** The same with more that is wrong. */
    public Intent with(List<Problem> more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(more);
        return new Intent(network, providers, all, waived);
    }

    /** The device of a slice; a sound inventory has it. */
    public Device device(Slice slice) {
        return network.device(slice.device())
                .orElseThrow(() -> new IllegalStateException("No device " + slice.device()));
    }

    /** What is wrong without what is only good to know, of which {@code cantle check} tells. */
    public List<Problem> errorsAndWarnings() {
        return problems.stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .toList();
    }

    /** Whether anything stands in the way of rendering. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
