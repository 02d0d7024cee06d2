package dev.cantle.cli.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.world.FarBgp;
import dev.cantle.model.world.FarEnd;
import dev.cantle.model.world.FarPath;
import dev.cantle.model.world.Fault;
import dev.cantle.model.world.FaultKind;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.FindingState;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever keeps a session down or a prefix away, over real SSH: the first cause that is named is the injury, with its
 * owner; what cannot be told apart is named together; and the healthy circuit beside it is never a cause.
 */
@Tag("io")
class DiagnosisTest {

    /** Sessions pass through several states while they try again: each router is looked at that often, over time. */
    private static final int LOOKS = 4;

    /** Faults strike after four seconds, and a hold timer of three expires after that. */
    private static final Duration SETTLED = Duration.ofSeconds(9);

    @TempDir
    static Path workspace;

    private static final Map<Injury, List<Verdict>> VERDICTS = new EnumMap<>(Injury.class);

    @BeforeAll
    static void lookAtAllOfThem() throws IOException {
        Instant start = Instant.now();
        try (Ward ward = Ward.open(workspace)) {
            while (Instant.now().isBefore(start.plus(SETTLED)) || !isUp(ward.look(Injury.OK))) {
                assertThat(Instant.now()).isBefore(start.plusSeconds(120));
            }
            for (int i = 0; i < LOOKS; i++) {
                for (Injury injury : Injury.values()) {
                    VERDICTS.computeIfAbsent(injury, unused -> new ArrayList<>())
                            .add(ward.look(injury));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Injury.class)
    void theFirstCauseNamedIsTheInjury(Injury injury) {
        Sign sign = injury.sign();
        for (Verdict verdict : VERDICTS.getOrDefault(injury, List.of())) {
            String told = told(verdict);
            switch (sign.seen()) {
                case ALWAYS_UP -> assertThat(isUp(verdict)).as(told).isTrue();
                case NEVER_UP -> assertThat(isUp(verdict)).as(told).isFalse();
                case EITHER -> {}
            }
            if (sign.layers().isEmpty()) {
                assertThat(verdict.isProven()).as(told).isTrue();
                continue;
            }
            if (sign.seen() == Sign.Seen.EITHER && verdict.stateOf(Ward.CIRCUIT) == FindingState.PROVEN) {
                continue;
            }
            Finding first = verdict.causes().get(0);
            assertThat(first.circuit()).as(told).isEqualTo(Ward.CIRCUIT);
            assertThat(first.layer()).as(told).isIn(sign.layers());
            assertThat(first.owners()).as(told).startsWith(sign.owners().toArray(Owner[]::new));
            assertThat(sign.words())
                    .allSatisfy(word ->
                            assertThat(first.actual() + "; " + first.nextStep()).contains(word));
        }
    }

    @ParameterizedTest
    @EnumSource(Injury.class)
    void theHealthyCircuitIsNeverACause(Injury injury) {
        for (Verdict verdict : VERDICTS.getOrDefault(injury, List.of())) {
            assertThat(verdict.causes())
                    .as(told(verdict))
                    .allMatch(cause -> cause.circuit().equals(Ward.CIRCUIT) || flappedMeanwhile(injury, cause));
            assertThat(verdict.sessions())
                    .filteredOn(session -> !session.circuit().equals(Ward.CIRCUIT))
                    .allMatch(Session::isEstablished);
        }
    }

    /**
     * Between two replies of one look a session may go down or come up: its routes are gone, and it still looks up, or
     * they are back in the table and were not yet told to the other circuit.
     */
    private static boolean flappedMeanwhile(Injury injury, Finding cause) {
        return injury.sign().seen() == Sign.Seen.EITHER
                && (cause.followsFrom().equals(Ward.CIRCUIT) || cause.layer() == Layer.ADVERTISEMENT);
    }

    @Test
    void whatComesAndGoesWasSeenAtItsWorst() {
        for (Injury injury : EnumSet.of(Injury.FLAPPING, Injury.MTU, Injury.LATER_MTU, Injury.PREFIX_LIMIT)) {
            assertThat(VERDICTS.getOrDefault(injury, List.of()))
                    .as(injury.name())
                    .anyMatch(verdict -> !verdict.isProven());
        }
    }

    /** Only what is an inference says so; what a reply shows is said as it is. */
    @Test
    void aKeyIsNeverCertainToBeWrong() {
        for (Injury injury : Injury.values()) {
            for (Verdict verdict : VERDICTS.getOrDefault(injury, List.of())) {
                assertThat(verdict.refuted())
                        .filteredOn(finding -> finding.layer() == Layer.AUTHENTICATION)
                        .allMatch(finding -> finding.actual().contains("most likely"));
            }
        }
    }

    @Test
    void everyFaultHasAnExpectationFromTheStartAndLater() {
        Set<FaultKind> atFirst = EnumSet.noneOf(FaultKind.class);
        Set<FaultKind> later = EnumSet.noneOf(FaultKind.class);
        for (Injury injury : Injury.values()) {
            if (!injury.fault().isEmpty()) {
                FaultKind kind =
                        Fault.parse(Ward.CIRCUIT + " " + injury.fault()).kind();
                (injury.isLater() ? later : atFirst).add(kind);
            }
        }

        assertThat(atFirst).containsExactlyInAnyOrder(FaultKind.values());
        assertThat(later).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void everySettingOfAFarEndHasAnExpectation() throws IOException {
        FarEnd good = Ward.healthy(workspace).farEnds().get(0);
        Set<String> touched = new TreeSet<>(Set.of(
                "FarEnd.slice", "FarEnd.circuit", "FarEnd.device", "FarEnd.logicalSystem", "Announcement.prefix"));
        Set<FarPath.Condition> conditions = EnumSet.noneOf(FarPath.Condition.class);
        Set<FarBgp.Doing> doings = EnumSet.noneOf(FarBgp.Doing.class);
        for (Injury injury : Injury.values()) {
            FarEnd end = injured(injury, good);
            touched.addAll(Ends.differences(good, end));
            conditions.add(end.path().condition());
            doings.add(end.bgp().conduct().doing());
        }

        assertThat(touched).containsExactlyElementsOf(Ends.settings());
        assertThat(conditions).containsExactly(FarPath.Condition.values());
        assertThat(doings).containsExactly(FarBgp.Doing.values());
    }

    private static FarEnd injured(Injury injury, FarEnd good) throws IOException {
        return injury.fault().isEmpty()
                ? injury.there(good)
                : Ward.healthy(workspace)
                        .farEndsAfter(List.of(Fault.parse(Ward.CIRCUIT + " " + injury.fault())))
                        .get(0);
    }

    private static boolean isUp(Verdict verdict) {
        return verdict.sessions().stream()
                .filter(session -> session.circuit().equals(Ward.CIRCUIT))
                .allMatch(Session::isEstablished);
    }

    /** What the verdict found, for whoever reads that it should not have. */
    private static String told(Verdict verdict) {
        StringBuilder told = new StringBuilder(verdict.sessions().toString());
        verdict.causes()
                .forEach(cause ->
                        told.append("\n  cause ").append(cause.id()).append(' ').append(cause.actual()));
        verdict.refuted()
                .forEach(one ->
                        told.append("\n  refuted ").append(one.id()).append(' ').append(one.actual()));
        return told.toString();
    }
}
