package dev.cantle.model.intent.expect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.Asn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsPathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "64512                ; 64512                 ; true",
                "64512                ; 64512 7224            ; false",
                "64512 .*             ; 64512                 ; true",
                "64512 .*             ; 64512 7224 16509      ; true",
                ".* 16509             ; 64512 7224 16509      ; true",
                "64512 .{1,2}         ; 64512                 ; false",
                "64512 .{1,2}         ; 64512 1 2             ; true",
                "64512 .{1,2}         ; 64512 1 2 3           ; false",
                "64512{2}             ; 64512 64512           ; true",
                "64512{2,}            ; 64512 64512 64512     ; true",
                "64512+               ; 64512 64512           ; true",
                "64512 7224?          ; 64512                 ; true",
                "(64512|65000) .      ; 65000 1               ; true",
                "(64512 | 65000 1)    ; 65000 1               ; true",
                "(1 2)* 3             ; 1 2 1 2 3             ; true",
                "(1 2)* 3             ; 1 2 1 3               ; false",
                "64512-65534          ; 65000                 ; true",
                "64512-65534          ; 65535                 ; false",
                "(|64512)             ; ''                    ; true",
                "1|2|3                ; 3                     ; true",
                "1.10                 ; 65546                 ; true",
                ".*                   ; ''                    ; true",
                ".                    ; {64512 64513}         ; true",
                "64513                ; {64512 64513}         ; true",
                "64512                ; [65000] 64512         ; true",
            })
    void anExpressionStandsForTheWholePath(String expression, String path, boolean matches) {
        assertThat(AsPathRegex.parse(expression).matches(AsPath.parse(path))).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"64512 (", "64512)", "*", "64512 -", "9-1", "AS64512", "64512{2", "1{3,2}", "1{99}", "^64512"})
    void whatIsNoExpressionIsRefused(String text) {
        assertThatThrownBy(() -> AsPathRegex.parse(text))
                .hasMessageStartingWith("The AS path expression '" + text + "' cannot be read: ");
    }

    @Test
    void anExpressionThatGrowsTooLargeIsRefused() {
        assertThatThrownBy(() -> AsPathRegex.parse("((1{50}){50}){50}"))
                .hasMessage("The AS path expression grows to more than 2000 states");
        assertThatThrownBy(() -> AsPathRegex.parse("1 ".repeat(101)))
                .hasMessage("The AS path expression has 202 characters, more than 200");
        assertThatThrownBy(() -> AsPathRegex.parse("(".repeat(20)))
                .hasMessageContaining("parentheses are nested deeper than 10");
    }

    @Test
    void anEvilExpressionTakesNoLongerThanAnother() {
        AsPath path = AsPath.parse("1 ".repeat(2000) + "2");

        assertThat(AsPathRegex.parse("((1*)*)* 3").matches(path)).isFalse();
        assertThat(AsPathRegex.parse("(1|1|1)* (1|.)* 2").matches(path)).isTrue();
    }

    @Test
    void aPathIsReadAsJunosPrintsIt() {
        assertThat(AsPath.parse("20632 {64512 64513} (65151 65152)").hops())
                .containsExactly(List.of(20632L), List.of(64512L, 64513L), List.of(65151L), List.of(65152L));
        assertThat(AsPath.parse("[65000] 12076 I").length()).isEqualTo(1);
        assertThat(AsPath.parse("4200000001").isAt(0, 4_200_000_001L)).isTrue();
    }

    @Test
    void aDemandIsMetWhenAllOfItHolds() {
        AsPathDemand demand = new AsPathDemand(
                asns("64512", "7224"),
                asns("16509"),
                asns("7224"),
                asns("65000"),
                List.of(Amount.parse("at most 4")),
                List.of(AsPathRegex.parse("64512 .*")));

        assertThat(demand.isMetBy(AsPath.parse("64512 7224 16509"))).isTrue();
        assertThat(demand.isMetBy(AsPath.parse("64512 16509"))).isFalse();
        assertThat(demand.isMetBy(AsPath.parse("64512 7224 65000 16509"))).isFalse();
        assertThat(demand.isMetBy(AsPath.parse("64512 7224 1 2 16509"))).isFalse();
        assertThat(demand.isMetBy(AsPath.parse(""))).isFalse();
        assertThat(demand)
                .hasToString("matches 64512 .*, begins with 64512 7224, ends with 16509, contains 7224,"
                        + " excludes 65000, at most 4 hops");
    }

    private static List<Asn> asns(String... numbers) {
        return List.of(numbers).stream().map(Asn::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "7224:8100, 7224:8100, true",
        "7224:8100, 7224:8200, false",
        "7224:*, 7224:8200, true",
        "7224:*, 12076:8200, false",
        "large:64512:1:*, large:64512:1:2, true",
        "target:65000:2, target:65000:2, true",
        "no-export, no-export, true",
        "7224:8100, no-export, false",
    })
    void aCommunityIsMatchedPartByPart(String wanted, String carried, boolean matches) {
        assertThat(new CommunityMatch(wanted).matches(carried)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7224", "7224:65536", "a:b", "large:1:2", "noexport", "7224:8100:1", ""})
    void whatIsNoCommunityIsRefused(String text) {
        assertThatThrownBy(() -> new CommunityMatch(text))
                .hasMessage("'" + text + "' is no community that a route could carry");
    }
}
