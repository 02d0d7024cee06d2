package dev.cantle.model.rule;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.Severity;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.Waiver;
import dev.cantle.model.provider.Providers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What rules judge by, and where they put what they find. Waivers in force turn a breach of a circuit or slice into
 * a waived one; it is kept, so that reports can print it.
 *
 * <p>One thread at a time.
 */
public final class Judgement {

    private record Use(String slice, Waiver waiver) {}

    private final Network network;
    private final Providers providers;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> waived = new ArrayList<>();
    private final Set<Use> used = new HashSet<>();

    /**
     * Opens a judgement.
     *
     * @param network what is judged
     * @param providers the limits to judge by
     * @param today the day on which waivers must still count
     */
    public Judgement(Network network, Providers providers, LocalDate today) {
        this.network = network;
        this.providers = providers;
        this.today = today;
    }

    /** What is judged. */
    public Network network() {
        return network;
    }

    /** The limits to judge by. */
    public Providers providers() {
        return providers;
    }

    /** The day of the judgement. */
    public LocalDate today() {
        return today;
    }

    /** The place of a part of the intent. */
    public Place place(IntentPath path) {
        return network.sources().of(path);
    }

    /** The place of a key of a circuit. */
    public Place place(Slice slice, Circuit circuit, String key) {
        IntentPath path = IntentPath.circuit(slice.name(), circuit.name());
        for (String step : key.split("/", -1)) {
            path = path.child(step);
        }
        return place(path);
    }

    /**
     * Reports an error of a circuit.
     *
     * @param key the key that is wrong, as a path below the circuit: {@code azure/innerVlan}
     */
    public void error(Rule rule, Slice slice, Circuit circuit, String key, String message, String fix) {
        report(
                slice,
                circuit,
                Problem.error(rule.id(), place(slice, circuit, key), circuit.name() + ": " + message, fix)
                        .withSource(rule.source()));
    }

    /**
     * Reports a warning of a circuit, which a waiver may excuse.
     *
     * @param key the key that is doubtful, as a path below the circuit: {@code bfd/multiplier}
     */
    public void warning(Rule rule, Slice slice, Circuit circuit, String key, String message, String fix) {
        report(
                slice,
                circuit,
                Problem.warning(rule.id(), place(slice, circuit, key), circuit.name() + ": " + message, fix)
                        .withSource(rule.source()));
    }

    /** Reports a breach that no waiver can excuse. */
    public void report(Problem problem) {
        problems.add(problem);
    }

    /**
     * Reports a warning of a slice, or excuses it if the slice has a waiver in force for its rule. Errors are never
     * excused: a waiver is for a risk that somebody takes, not for configuration that cannot work.
     */
    public void report(Slice slice, Problem problem) {
        report(slice, "", problem);
    }

    /** Reports a warning of a circuit, or excuses it if the slice has a waiver in force for its rule. */
    public void report(Slice slice, Circuit circuit, Problem problem) {
        report(slice, circuit.name(), problem);
    }

    private void report(Slice slice, String circuit, Problem problem) {
        List<Waiver> excuses = problem.severity() == Severity.ERROR
                ? List.of()
                : slice.waivers().stream()
                        .filter(waiver -> waiver.rule().equals(problem.rule())
                                && waiver.isInForce(today)
                                && (waiver.circuit().isEmpty()
                                        || waiver.circuit().equals(circuit)))
                        .toList();
        excuses.forEach(waiver -> used.add(new Use(slice.name(), waiver)));
        (excuses.isEmpty() ? problems : waived).add(problem);
    }

    /** What one rule finds of the same network, apart from what others find. */
    Judgement by(Rule rule) {
        Judgement own = new Judgement(network, providers, today);
        rule.judge(own);
        return own;
    }

    /** What each of some rules finds in some slices, in the order of the rules. */
    List<Judgement> by(List<CircuitRule> rules, List<Slice> slices) {
        List<Judgement> own = new ArrayList<>();
        rules.forEach(rule -> own.add(new Judgement(network, providers, today)));
        for (Slice slice : slices) {
            for (Circuit circuit : slice.circuits()) {
                for (int i = 0; i < rules.size(); i++) {
                    rules.get(i).judge(own.get(i), slice, circuit);
                }
            }
        }
        return own;
    }

    /** Adds what was found apart. */
    void addAll(Judgement other) {
        problems.addAll(other.problems);
        waived.addAll(other.waived);
        used.addAll(other.used);
    }

    /** Whether the waiver has excused anything so far. */
    boolean hasUsed(Slice slice, Waiver waiver) {
        return used.contains(new Use(slice.name(), waiver));
    }

    /** The breaches that count, in the order they were found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The breaches that a waiver excuses. */
    public List<Problem> waived() {
        return List.copyOf(waived);
    }
}
