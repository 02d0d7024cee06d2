package dev.cantle.model.rule.cloud;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/** A rule about the circuits of one provider, by a fact of {@code providers/*.yaml}. */
public interface ProviderRule extends CircuitRule {

    /** Whose circuits it looks at. */
    Provider provider();

    /** Judges one circuit of the provider. */
    void judgeOwn(Judgement judgement, Slice slice, Circuit circuit);

    @Override
    default String source() {
        return "providers/" + provider().word() + ".yaml";
    }

    @Override
    default void judge(Judgement judgement, Slice slice, Circuit circuit) {
        if (circuit.provider() == provider()) {
            judgeOwn(judgement, slice, circuit);
        }
    }

    /** Reports an error with the source of the fact that is broken. */
    default void error(
            Judgement judgement, Slice slice, Circuit circuit, String key, Fact fact, String message, String fix) {
        judgement.report(
                slice,
                circuit,
                Problem.error(id(), judgement.place(slice, circuit, key), circuit.name() + ": " + message, fix)
                        .withSource(judgement.providers().cite(provider(), fact)));
    }

    /** Reports a warning, which a waiver may excuse, with the source of the fact that is broken. */
    default void warning(
            Judgement judgement, Slice slice, Circuit circuit, String key, Fact fact, String message, String fix) {
        judgement.report(
                slice,
                circuit,
                Problem.warning(id(), judgement.place(slice, circuit, key), circuit.name() + ": " + message, fix)
                        .withSource(judgement.providers().cite(provider(), fact)));
    }
}
