package dev.cantle.model.junos.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.JunosQuoting;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.notation.Notation;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {

    private final Schema schema = Schema.junos();

    @Test
    void aPathFindsItsStatementThroughHiddenKeywords() {
        Configuration configuration =
                curly("logical-systems { l9 { interfaces { irb { unit 7 { family inet { mtu 1500; } } } } } }");

        ConfigPath path =
                ConfigPath.of("logical-systems", "l9", "interfaces", "irb", "unit", "7", "family", "inet", "mtu");
        assertThat(schema.find(configuration, path)).hasValue(Statement.leaf("mtu", "1500"));
        assertThat(schema.find(configuration, ConfigPath.of("logical-systems", "l8")))
                .isEmpty();
        assertThat(schema.find(configuration, ConfigPath.root())).isEmpty();
    }

    @Test
    void removingTakesBlocksThatSayNothingAlong() {
        Configuration configuration =
                curly("system { login { class c { idle-timeout 5; } } } routing-options { router-id 1.1.1.1; }");

        assertThat(schema.remove(configuration, ConfigPath.of("system", "login", "class", "c")))
                .isEqualTo(curly("routing-options { router-id 1.1.1.1; }"));
        assertThat(schema.remove(configuration, ConfigPath.of("system", "login", "class", "d")))
                .isEqualTo(configuration);
    }

    @Test
    void replacingKeepsThePlace() {
        Configuration configuration = curly("interfaces { irb { unit 1; unit 2; unit 3; } }");

        assertThat(schema.replace(
                        configuration, ConfigPath.of("interfaces", "irb", "unit", "2"), Statement.entry("unit", "9")))
                .isEqualTo(curly("interfaces { irb { unit 1; unit 9; unit 3; } }"));
    }

    @Test
    void theOrderIsThatOfJunos() {
        Configuration configuration =
                curly("interfaces { irb { unit 10; unit 2 { family inet { mtu 1500; } description d; } } ge-0/0/0; }"
                        + " protocols { bgp { group z { export e; peer-as 1; type external; import i; } group a; } }"
                        + " system { host-name lab; }");

        assertThat(Notation.CURLY.print(schema.canonical(configuration))).isEqualTo("""
                        system {
                            host-name lab;
                        }
                        interfaces {
                            ge-0/0/0;
                            irb {
                                unit 2 {
                                    description d;
                                    family inet {
                                        mtu 1500;
                                    }
                                }
                                unit 10;
                            }
                        }
                        protocols {
                            bgp {
                                group z {
                                    type external;
                                    import i;
                                    export e;
                                    peer-as 1;
                                }
                                group a;
                            }
                        }
                        """);
    }

    @Test
    void numbersInKeysSortAsNumbers() {
        assertThat(CanonicalOrder.natural("irb.2", "irb.10")).isNegative();
        assertThat(CanonicalOrder.natural("xe-0/1/0", "xe-0/1/0.1")).isNegative();
        assertThat(CanonicalOrder.natural("10.9.0.0/16", "10.10.0.0/16")).isNegative();
        assertThat(CanonicalOrder.natural("007", "7")).isNegative();
        assertThat(CanonicalOrder.natural("a", "a")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "system { host-nam lab; } | [edit system] 'host-nam': syntax error",
                "interfaces { irb { unit 1 { family inet { mtu 99; } } } }"
                        + " | [edit interfaces irb unit 1 family inet] 'mtu 99': Value 99 is not within range (256..16000)",
                "interfaces { irb { unit 1 { mtu big; } } }"
                        + " | [edit interfaces irb unit 1] 'mtu big': invalid numeric value: 'big'",
                "interfaces { irb { unit 1 { family inet { address 10.0.0.256/24; } } } }"
                        + " | [edit interfaces irb unit 1 family inet] 'address 10.0.0.256/24':"
                        + " invalid ip address or hostname: 10.0.0.256 at '10.0.0.256/24'",
                "interfaces { irb { unit 1 { family inet6 { address 2001:db8::1/129; } } } }"
                        + " | [edit interfaces irb unit 1 family inet6] 'address 2001:db8::1/129':"
                        + " prefix length '129' is larger than 128 at '2001:db8::1/129'",
                "logical-systems { l9 { interfaces { irb { mtu 1500; } } } }"
                        + " | [edit logical-systems l9 interfaces irb] 'mtu 1500': syntax error",
                "logical-systems { l+9; } | [edit] 'logical-systems l+9':"
                        + " Must be a string of 63 or fewer alphanumericals, dashes or underscores",
                "routing-instances { all; }"
                        + " | [edit routing-instances] 'all': Must be a non-reserved string of 128 characters or less with no spaces",
                "routing-instances { r { instance-type vfr; } }"
                        + " | [edit routing-instances r] 'instance-type vfr': syntax error",
                "routing-instances { r { route-distinguisher x; } }"
                        + " | [edit routing-instances r route-distinguisher] 'x': Use format 'as-number:number' or 'ip-address:number'",
                "routing-instances { r { vrf-target 1:1; } }"
                        + " | [edit routing-instances r vrf-target] '1:1': Use format 'target:x:y'",
                "protocols { bgp { group g { import nope; } } }"
                        + " | [edit protocols bgp group g] 'import nope': Policy error: Policy nope referenced but not defined",
                "policy-options { policy-statement p { from { prefix-list l; } } }"
                        + " | [edit policy-options policy-statement p from] 'prefix-list l':"
                        + " Policy error: Prefix list l referenced but not defined",
                "policy-options { policy-statement p { then { community add c; } } }"
                        + " | [edit policy-options policy-statement p then] 'community add c':"
                        + " Policy error: Community c referenced but not defined",
                "interfaces { xe-0/1/0 { unit 1 { layer2-policer { input-policer x; } } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1 layer2-policer] 'input-policer x':"
                        + " Referenced policer 'x' is not defined",
                "system { login { class c { logical-system l9; } } }"
                        + " | [edit system login class c] 'logical-system l9': Referenced logical system must be configured",
                "interfaces { xe-0/1/0 { unit 1 { vlan-id 5; vlan-tags outer 5; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1] 'vlan-tags': Can't be configured together with vlan-id",
                "interfaces { xe-0/1/0 { unit 1 { vlan-id 4095; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1] 'vlan-id 4095': vlan-id must be 0 to 4094",
                "interfaces { xe-0/1/0 { unit 1 { vlan-tags outer 0x8100.5000; } } }"
                        + " | [edit interfaces xe-0/1/0 unit 1 vlan-tags] 'outer 0x8100.5000':"
                        + " vlan-id in vlan-tag (0xNNNN.vlan-id) must be 0 to 4094",
                "bridge-domains { d { vlan-id some; } }"
                        + " | [edit bridge-domains d] 'vlan-id some': vlan-id must be 'none', 'all' or 1 to 4094",
                "protocols { bgp { group g { neighbor here; } } }"
                        + " | [edit protocols bgp group g] 'neighbor here': invalid ip address or hostname: here",
                "protocols { bgp { group g { family { inet { unicast { prefix-limit { teardown 80; drop-excess 80; } } } } } } }"
                        + " | [edit protocols bgp group g family inet unicast prefix-limit] 'drop-excess':"
                        + " Can't be configured together with teardown",
            })
    void aMistakeIsToldInTheWordsOfJunos(String text, String message) {
        assertThat(schema.validate(curly(text))).extracting(Violation::toString).containsExactly(message);
    }

    @Test
    void anAsPathHoldsNumbersAndSignsOnly() {
        assertThat(schema.validate(curly("policy-options { as-path a \"x.*\"; }")))
                .extracting(Violation::message)
                .containsExactly("^$-,|*!+?{}.[]()0123456789: Only these characters are allowed");
    }

    @Test
    void theNumberOfAnAutonomousSystemIsPlainOrAsdot() {
        for (String legal : new String[] {"1", "65000", "4294967295", "65000.1", "0.1"}) {
            assertThat(new ValueType("as", "").complaint(legal)).as(legal).isEmpty();
        }
        for (String wrong : new String[] {"0", "4294967296", "65536.1", "1.2.3", "x", "", "1.", "99999999999999"}) {
            assertThat(new ValueType("as", "").complaint(wrong))
                    .as(wrong)
                    .hasValueSatisfying(m -> assertThat(m).startsWith("Use format 'x' or 'x.y' to specify number"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "interface [a-z][a-z0-9-]*[0-9/:]*|<.*>",
                "unit-interface [a-z][a-z0-9-]*[0-9/:]*(\\.[0-9]+)?|<.*>",
                "rd [0-9.]+L?:[0-9]+",
                "target [a-z]+:[0-9.]+L?:[0-9]+"
            })
    void aNameIsLegalWhereTheExpressionForItsTypeMatches(String type, String expression) {
        long seed = 17;
        Random random = new Random(seed);
        ValueType checked = new ValueType(type, "");
        for (int i = 0; i < 40_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                value.append("ax-019/:..::L<>A\n".charAt(random.nextInt(17)));
            }
            assertThat(checked.complaint(value.toString()).isEmpty())
                    .as("seed %s: %s", seed, value)
                    .isEqualTo(value.toString().matches(expression));
        }
    }

    @Test
    void theFindingsAreWhatIsAgainstTheSchemaAndWhatIsNotRead() {
        Configuration configuration =
                curly("apply-groups a; interfaces { irb { unit 1 { vlan-id 4095; apply-groups c; } } }");

        Schema.Findings findings = schema.findings(configuration, Scope.DEVICE);

        assertThat(findings.violations()).hasSize(1).isEqualTo(schema.validate(configuration));
        assertThat(findings.notRead()).hasSize(2).isEqualTo(schema.notRead(configuration));
    }

    @Test
    void everyKeywordCanStandWithoutQuotes() {
        assertThat(schema.keywords()).allMatch(JunosQuoting::isBare);
    }

    @Test
    void addressesOfVersionSixAreReadAsTheirStandardSays() {
        for (String legal : new String[] {"::", "::1", "2001:db8::1", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1::8"}) {
            assertThat(AddressChecks.isV6(legal)).as(legal).isTrue();
        }
        for (String wrong :
                new String[] {":", "1:2", "1::2::3", "12345::", "1:2:3:4:5:6:7:8:9", "g::", "::1.2.3", "1:::2"}) {
            assertThat(AddressChecks.isV6(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void aSecretIsNotShownInAMessage() {
        String text = "protocols { bgp { group g { authentication-key " + "k".repeat(127) + "; } } }";

        assertThat(schema.validate(curly(text)))
                .singleElement()
                .hasToString(
                        "[edit protocols bgp group g] 'authentication-key': Must be a string of 126 characters or less");
    }

    @Test
    void aReferenceToASecretAndAnEncodedSecretMayBeLong() {
        for (String key : new String[] {"env:" + "K".repeat(200), "$9$" + "k".repeat(200)}) {
            assertThat(schema.validate(curly("protocols { bgp { group g { authentication-key \"" + key + "\"; } } }")))
                    .isEmpty();
        }
    }

    @Test
    void aLogicalSystemSeesItsOwnNamesOnly() {
        String group = "protocols { bgp { group g { import p; } } }";
        String policy = "policy-options { policy-statement p { then accept; } }";

        assertThat(schema.validate(curly(policy + " logical-systems { l9 { " + group + " } }")))
                .extracting(Violation::message)
                .containsExactly("Policy error: Policy p referenced but not defined");
        assertThat(schema.validate(curly(policy + group))).isEmpty();
    }

    @Test
    void aConfinedLoginHasNoStatementsOfTheDevice() {
        assertThat(schema.validate(
                        curly("system { host-name lab; } interfaces { irb { unit 1; } }"), Scope.LOGICAL_SYSTEM))
                .extracting(Violation::toString)
                .containsExactly("[edit] 'system': syntax error");
    }

    @Test
    void whatIsInactiveMayNameWhatIsNotThere() {
        assertThat(schema.validate(curly("protocols { bgp { inactive: group g { import p; } } }")))
                .isEmpty();
    }

    @Test
    void groupsAreAppliedAnywhere() {
        Configuration applied =
                curly("apply-groups [ a b ]; interfaces { apply-groups-except a; irb { apply-groups c; } }");

        assertThat(schema.validate(applied)).isEmpty();
        assertThat(schema.notRead(applied)).hasSize(3);
    }

    @Test
    void everyStatementThatIsReadIsListedOnce() {
        assertThat(schema.supported())
                .doesNotHaveDuplicates()
                .contains(
                        "interfaces <interface> unit <uint(0..1073741823)> family inet address <ipv4-prefix>",
                        "logical-systems <ls-name>",
                        "routing-instances <instance> protocols bgp group <name> neighbor <ip-scoped> peer-as <as>");
    }

    private static Configuration curly(String text) {
        return Notation.CURLY.parse(text, "lab.conf");
    }
}
