package dev.cantle.cli.bundle;

import dev.cantle.cli.pipeline.Intent;
import dev.cantle.cli.push.proof.MeantByChange;
import dev.cantle.model.intent.Slice;
import dev.cantle.verify.Depth;
import dev.cantle.verify.Judging;
import dev.cantle.verify.Surroundings;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.bundle.Bundle;
import dev.cantle.verify.bundle.BundleException;
import dev.cantle.verify.bundle.Manifest;
import dev.cantle.verify.cloud.CloudEvidence;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.collateral.Collateral;
import dev.cantle.verify.source.FolderReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The verdict on a bundle: its own replies, held against its own intent, at its own time.
 *
 * @param intent the intent of the bundle
 * @param slice what was wanted
 * @param verdict what is found in it now
 * @param differences where that is not what was found then; empty when it is the same
 * @param depth how deep the look was that found it
 */
public record JudgedAgain(Intent intent, Slice slice, Verdict verdict, List<Difference> differences, Depth depth) {

    private static final String NOTHING = "not found";
    private static final String BEFORE = "before";

    public JudgedAgain {
        differences = List.copyOf(differences);
    }

    /**
     * A finding that is another.
     *
     * @param id its id
     * @param was its state then, {@code not found} if there was none
     * @param is its state now, {@code not found} if there is none
     */
    public record Difference(String id, String was, String is) {}

    /** Whether every finding is the same. */
    public boolean isSame() {
        return differences.isEmpty();
    }

    /** Whether everything is proven as it was then. A run that was cut short may have ended with a glance: no proof. */
    public boolean isProven() {
        return isSame() && verdict.isProven() && depth != Depth.GLANCE;
    }

    /**
     * Judges.
     *
     * @throws BundleException if what is in the bundle cannot be judged
     */
    public static JudgedAgain of(Bundle bundle) throws BundleException {
        try {
            return judged(bundle);
        } catch (IOException e) {
            throw new BundleException("what is in it cannot be read: " + e.getMessage(), e);
        }
    }

    private static JudgedAgain judged(Bundle bundle) throws BundleException, IOException {
        Manifest manifest = bundle.manifest();
        Instant judgedAt = instant(manifest.fact("judgedAt"));
        Path workspace = bundle.folder().resolve(BundleContents.INTENT);
        Intent intent = Intent.of(workspace, LocalDate.ofInstant(judgedAt, ZoneOffset.UTC));
        Slice slice = intent.network()
                .slice(manifest.fact("slice"))
                .orElseThrow(() -> new BundleException("the intent in it cannot be read: "
                        + intent.problems().stream().limit(1).toList()));
        if (manifest.findings().isEmpty()) {
            return new JudgedAgain(intent, slice, Verdict.none(judgedAt), List.of(), Depth.DIAGNOSIS);
        }
        List<Verdict> tried = new ArrayList<>();
        Judging judging = judging(bundle, slice, Clock.fixed(judgedAt, ZoneOffset.UTC));
        // a run that was cut short may have ended with a look that went less deep
        for (Depth depth : List.of(Depth.DIAGNOSIS, Depth.FULL, Depth.GLANCE)) {
            Verdict verdict = withClouds(bundle, intent, slice, judging.look(depth));
            if (manifest.isSame(states(verdict))) {
                return new JudgedAgain(intent, slice, verdict, List.of(), depth);
            }
            tried.add(verdict);
        }
        return new JudgedAgain(
                intent, slice, tried.get(0), differences(manifest.findings(), states(tried.get(0))), Depth.DIAGNOSIS);
    }

    /** Keys were compared then; the outcome stands in the place of each. */
    private static Verdict withClouds(Bundle bundle, Intent intent, Slice slice, Verdict device) throws IOException {
        Path clouds = bundle.folder().resolve(BundleContents.EVIDENCE).resolve(CloudEvidence.FOLDER);
        if (!Files.isDirectory(clouds)) {
            return device;
        }
        return CloudEvidence.read(clouds, new Keys())
                .judge(slice, intent.network().slices(), device, intent.providers())
                .with(device);
    }

    private static Instant instant(String text) throws BundleException {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new BundleException("its manifest does not say when it was judged", e);
        }
    }

    private static Judging judging(Bundle bundle, Slice slice, Clock clock) throws IOException {
        Path evidence = bundle.folder().resolve(BundleContents.EVIDENCE);
        Files.createDirectories(evidence);
        FolderReplySource now = new FolderReplySource(evidence);
        Path before = evidence.resolve(BEFORE);
        Baseline baseline = bundle.manifest().fact("baseline").equals("true") && Files.isDirectory(before)
                ? Baseline.take(now.inside(BEFORE), clock)
                        .without(new HashSet<>(
                                List.of(bundle.manifest().fact("instancesTaken").split(" "))))
                : Baseline.none();
        Verifier verifier = new Verifier(clock);
        Judging judging = bundle.manifest().fact("removal").equals("true")
                ? verifier.removed(slice, now, baseline, around(evidence, clock))
                : verifier.judging(slice, now, baseline.allowingResets());
        boolean ofAPush = bundle.manifest().fact("baseline").equals("true");
        return ofAPush ? withCollateral(judging, slice, evidence, clock) : judging;
    }

    /** The other parts of the router that a removal looked at, each a folder with a look from before in it. */
    private static List<Surroundings> around(Path evidence, Clock clock) throws IOException {
        List<Path> parts;
        try (Stream<Path> folders = Files.list(evidence)) {
            parts = folders.filter(one -> Files.isDirectory(one.resolve(BEFORE)))
                    .sorted()
                    .toList();
        }
        List<Surroundings> around = new ArrayList<>();
        for (Path part : parts) {
            String name = String.valueOf(part.getFileName());
            FolderReplySource there = new FolderReplySource(evidence).inside(name);
            around.add(new Surroundings(name, there, Baseline.take(there.inside(BEFORE), clock)));
        }
        return around;
    }

    /** The same, with what a push has done to the rest of the logical system. */
    private static Judging withCollateral(Judging judging, Slice slice, Path evidence, Clock clock) throws IOException {
        Path before = evidence.resolve(BEFORE);
        Path after = evidence.resolve("after");
        if (!Files.isDirectory(before) || !Files.isDirectory(after)) {
            return judging;
        }
        Path changed = evidence.resolve("configuration-before.set");
        MeantByChange meant = Files.exists(changed)
                ? MeantByChange.by(slice, lines(changed), lines(evidence.resolve("configuration-after.set")))
                : MeantByChange.ownOf(slice);
        Collateral collateral = new Collateral(Snapshot.in(before, BEFORE), meant, clock);
        return depth -> {
            Verdict verdict = judging.look(depth);
            if (depth == Depth.GLANCE) {
                return verdict;
            }
            List<Finding> all = new ArrayList<>(verdict.findings());
            all.addAll(collateral.judge(Snapshot.in(after, "after")).findings());
            return new Verdict(all, verdict.sessions(), clock.instant());
        };
    }

    private static Set<String> lines(Path file) throws IOException {
        return new HashSet<>(Files.readAllLines(file));
    }

    private static SortedMap<String, String> states(Verdict verdict) {
        SortedMap<String, String> states = new TreeMap<>();
        for (Finding finding : verdict.findings()) {
            states.putIfAbsent(finding.id(), finding.state().word());
        }
        return states;
    }

    private static List<Difference> differences(Map<String, String> then, Map<String, String> now) {
        SortedSet<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        return ids.stream()
                .map(id -> new Difference(id, then.getOrDefault(id, NOTHING), now.getOrDefault(id, NOTHING)))
                .filter(one -> !one.was().equals(one.is()))
                .toList();
    }
}
