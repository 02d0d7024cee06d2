package dev.cantle.cli.golden;

import dev.cantle.cli.pipeline.Goldens;
import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.pipeline.Rendering;
import dev.cantle.cli.pipeline.RenderingFailedException;
import dev.cantle.cli.pipeline.ReviewedFile;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.parallel.AllProcessors;
import dev.cantle.templates.TemplateCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Goes through the goldens of many slices. Some hundred slices are rendered at a time, on all processors, and what was
 * rendered of them is dropped before the next ones are: memory does not grow with the network. What is found is told in
 * the order of the slices, and of several failures the first in that order counts.
 *
 * <p>One thread at a time.
 */
public final class GoldenRun {

    /** How many slices are rendered before their texts are dropped. */
    private static final int AT_A_TIME = 256;

    /** Up to this many slices other threads would cost more than they save. */
    private static final int FEW = 8;

    private final Path workspace;
    private final Intent intent;
    private final Notation notation;

    /**
     * A run over a workspace.
     *
     * @param workspace its folder
     * @param intent its intent, which is sound
     * @param notation the notation of the configurations
     */
    public GoldenRun(Path workspace, Intent intent, Notation notation) {
        this.workspace = workspace;
        this.intent = intent;
        this.notation = notation;
    }

    /**
     * Compares, and changes nothing.
     *
     * @param slices the slices
     * @param orphans whether goldens of slices that are gone count as well
     * @throws RenderingFailedException if a slice cannot be rendered
     */
    public List<Standing> compare(List<Slice> slices, boolean orphans) {
        return each(
                slices,
                orphans,
                file -> file.isCurrent()
                        ? new Standing(file.path(), Standing.Word.CURRENT, List.of())
                        : new Standing(file.path(), Standing.Word.DIFFERS, file.difference()));
    }

    /**
     * Writes those that differ and touches no other. All are written beside their places first, so that either every
     * golden is replaced or, when a slice cannot be rendered, none.
     *
     * @param slices the slices
     * @param orphans whether goldens of slices that are gone are deleted
     * @throws RenderingFailedException if a slice cannot be rendered
     */
    public List<Standing> write(List<Slice> slices, boolean orphans) {
        try (Staging staging = new Staging()) {
            List<Standing> standings = each(slices, orphans, staging::stage);
            staging.finish();
            return standings;
        }
    }

    /**
     * The goldens that are not what rendering gives.
     *
     * @throws RenderingFailedException if a slice cannot be rendered
     */
    public List<ReviewedFile> outdated(List<Slice> slices, boolean orphans) {
        return each(slices, orphans, file -> file.isCurrent() ? List.<ReviewedFile>of() : List.of(file)).stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * What is wrong with the templates of the workspace: told without a slice, and, if that is nothing, by rendering
     * every slice. Each problem is told once. A workspace without templates of its own has none, and nothing is
     * rendered for it.
     */
    public List<Problem> templateProblems() {
        Path templates = workspace.resolve(Rendering.TEMPLATES);
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        Set<Problem> problems = new LinkedHashSet<>(TemplateCheck.problems(templates));
        if (problems.isEmpty() && !intent.hasErrors()) {
            Goldens goldens = new Goldens(workspace);
            for (List<Slice> some : portions(intent.network().slices())) {
                AllProcessors.inOrder(
                        FEW,
                        some,
                        slice -> look(goldens, slice, file -> file.path()).problems(),
                        problems::addAll);
            }
        }
        return List.copyOf(problems);
    }

    private <T> List<T> each(List<Slice> slices, boolean orphans, Function<ReviewedFile, T> look) {
        Goldens goldens = new Goldens(workspace);
        List<T> all = new ArrayList<>();
        for (List<Slice> some : portions(slices)) {
            for (Looked<T> one : AllProcessors.map(FEW, some, slice -> look(goldens, slice, look))) {
                all.addAll(one.orThrow());
            }
        }
        if (orphans) {
            goldens.orphans(intent.network()).forEach(file -> all.add(look.apply(file)));
        }
        return all;
    }

    private static List<List<Slice>> portions(List<Slice> slices) {
        List<List<Slice>> portions = new ArrayList<>();
        for (int from = 0; from < slices.size(); from += AT_A_TIME) {
            portions.add(slices.subList(from, Math.min(from + AT_A_TIME, slices.size())));
        }
        return portions;
    }

    private <T> Looked<T> look(Goldens goldens, Slice slice, Function<ReviewedFile, T> look) {
        try {
            return new Looked.Seen<>(goldens.of(slice, intent.device(slice), notation).stream()
                    .map(look)
                    .toList());
        } catch (RenderingFailedException e) {
            return new Looked.Failed<>(e);
        }
    }

    /** What a slice gave; a failure waits until the slices before it had their turn. */
    private sealed interface Looked<T> {

        List<T> orThrow();

        List<Problem> problems();

        record Seen<T>(List<T> all) implements Looked<T> {
            @Override
            public List<T> orThrow() {
                return all;
            }

            @Override
            public List<Problem> problems() {
                return List.of();
            }
        }

        record Failed<T>(RenderingFailedException why) implements Looked<T> {
            @Override
            public List<T> orThrow() {
                throw why;
            }

            @Override
            public List<Problem> problems() {
                return why.problems();
            }
        }
    }
}
