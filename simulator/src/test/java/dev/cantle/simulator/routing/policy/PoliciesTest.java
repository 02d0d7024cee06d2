package dev.cantle.simulator.routing.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.value.Prefix;
import dev.cantle.model.world.Announcement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {

    private static Policies policies(String curly) {
        Configuration read = Notation.CURLY.parse("policy-options { " + curly + " }", "test");
        return new Policies(read.children("policy-options"));
    }

    private static Route route(String prefix) {
        return Route.ofPeer(
                Prefix.parse(prefix),
                Attributes.of(64512, Announcement.of(Prefix.parse(prefix))),
                "10.0.0.1",
                "irb.4",
                Instant.EPOCH);
    }

    private static boolean accepts(String term, String prefix) {
        return policies("policy-statement p { term t { from { " + term + " } then accept; } then reject; }")
                .judge(List.of("p"), route(prefix), true)
                .accepted();
    }

    @ParameterizedTest
    @CsvSource({
        "route-filter 10.0.0.0/8 exact;, 10.0.0.0/8, true",
        "route-filter 10.0.0.0/8 exact;, 10.1.0.0/16, false",
        "route-filter 10.0.0.0/8 orlonger;, 10.1.0.0/16, true",
        "route-filter 10.0.0.0/8 longer;, 10.0.0.0/8, false",
        "route-filter 10.0.0.0/8 upto /16;, 10.1.0.0/16, true",
        "route-filter 10.0.0.0/8 upto /16;, 10.1.1.0/24, false",
        "route-filter 10.0.0.0/8 orlonger; route-filter 10.1.0.0/16 exact;, 10.1.1.0/24, false",
        "route-filter 10.0.0.0/8 orlonger; route-filter 10.1.0.0/16 exact;, 10.2.1.0/24, true",
        "protocol bgp;, 10.0.0.0/8, true",
        "protocol direct;, 10.0.0.0/8, false",
        "prefix-list nowhere;, 10.0.0.0/8, false"
    })
    void aTermTakesWhatItsConditionsName(String from, String prefix, boolean accepted) {
        assertThat(accepts(from, prefix)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "64512, true",
        "64512 .*, true",
        ".* 64512, true",
        ".* 65010 .*, false",
        "64512?, true",
        "(64512|64513), true",
        "'64512{1,2}', true",
        "6451, false",
        "(, false"
    })
    void aPathIsMatchedByWholeNumbers(String pattern, boolean matches) {
        Policies read = policies("as-path a \"" + pattern
                + "\"; policy-statement p { term t { from as-path a; then accept; } then reject; }");

        assertThat(read.judge(List.of("p"), route("10.0.0.0/8"), true).accepted())
                .isEqualTo(matches);
    }

    @Test
    void actionsAddSubtractSetAndDelete() {
        Policies read = policies("""
                community one members 65000:1;
                community two members 65000:2;
                community both members 65000:*;
                policy-statement first {
                    then { community add one; metric 10; origin incomplete; as-path-prepend 65000; next policy; }
                }
                policy-statement second {
                    term t { from community one; then { metric { add 5; } local-preference { subtract 40; } } }
                    term u { then { community delete both; } }
                    then { community add two; accept; }
                }
                """);

        Attributes left = read.judge(List.of("first", "second"), route("10.0.0.0/8"), false)
                .attributes();

        assertThat(left).isEqualTo(new Attributes(List.of(65000L, 64512L), "?", 15, 60, List.of("65000:2")));
    }

    @Test
    void aTermMaySayWhatTheDefaultIs() {
        Policies read = policies("policy-statement p { then { default-action reject; } }");

        assertThat(read.judge(List.of("p"), route("10.0.0.0/8"), true).accepted())
                .isFalse();
    }

    @Test
    void theFirstDecisionCountsAndCarriesItsLocalPreference() {
        Policies policies = policies("""
                policy-statement first { then { local-preference 200; next policy; } }
                policy-statement second { then accept; }
                """);

        Verdict verdict = policies.judge(List.of("first", "second"), route("10.0.0.0/8"), false);

        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.attributes().localPreference()).isEqualTo(200);
    }

    @Test
    void withoutADecisionTheProtocolsDefaultCounts() {
        Policies none = policies("");

        assertThat(none.judge(List.of(), route("10.0.0.0/8"), true).accepted()).isTrue();
        assertThat(none.judge(List.of(), route("10.0.0.0/8"), false).accepted()).isFalse();
    }
}
