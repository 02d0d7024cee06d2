package dev.cantle.model.rule.redundancy;

import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.provider.Fact;
import dev.cantle.model.rule.CircuitRule;
import dev.cantle.model.rule.Judgement;

/**
 * BFD takes a session down that graceful restart would keep: while routing restarts, BFD that runs in the same processor
 * is silent too, and the far end takes away the routes that it should hold on to.
 */
final class RestartWithBfd implements CircuitRule {

    private static final String SOURCE = "RFC 5882 section 4.3";

    @Override
    public String id() {
        return "graceful-restart-with-bfd";
    }

    @Override
    public String wants() {
        return "a circuit has bfd or gracefulRestart, not both";
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public void judge(Judgement judgement, Slice slice, Circuit circuit) {
        Bgp bgp = circuit.link().bgp();
        if (!bgp.manner().gracefulRestart() || bgp.bfd() instanceof Bfd.Off) {
            return;
        }
        String cited = judgement.providers().cite(circuit.provider(), Fact.BFD_WITH_RESTART);
        String who = cited.isEmpty() ? "" : ", and " + circuit.provider().title() + " advises against it";
        judgement.report(
                slice,
                circuit,
                Problem.warning(
                                id(),
                                judgement.place(slice, circuit, "gracefulRestart"),
                                circuit.name() + ": BFD ends the session while gracefulRestart would keep its routes"
                                        + who,
                                "remove gracefulRestart where a failure must be found fast, or else bfd")
                        .withSource(cited.isEmpty() ? SOURCE : SOURCE + "; " + cited));
    }
}
