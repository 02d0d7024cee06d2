package dev.cantle.cli.push.key;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.pipeline.Secret;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.secret.Type9;
import dev.cantle.model.value.SecretRef;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys on their way to the device and back. */
class KeysTest {

    private static final Seal SEAL = Seal.random();

    private static final String KEY = "abcdefgh12";
    private static final Map<SecretRef, Secret> SECRETS =
            Map.of(SecretRef.parse("env:KEY"), new Secret(KEY.toCharArray()));

    private static Configuration group(String key) {
        return Notation.CURLY.parse("protocols { bgp { group g { authentication-key \"" + key + "\"; } } }", "test");
    }

    private static String form() {
        return Type9.encode(KEY.toCharArray(), new Random(3));
    }

    @Test
    void aReferenceIsFilledWithItsKey() {
        Configuration filled = new KeyFilling(SECRETS).fill(group("env:KEY"), Configuration.empty());

        assertThat(Notation.CURLY.print(filled)).contains("authentication-key \"" + KEY + "\"");
    }

    @Test
    void aKeyThatTheDeviceHasIsLoadedInTheFormInWhichItHoldsIt() {
        String held = form();

        Configuration filled = new KeyFilling(SECRETS).fill(group("env:KEY"), group(held));

        assertThat(Notation.CURLY.print(filled)).contains(held);
    }

    @Test
    void aReferenceOfEveryKindIsTheSameInEveryNotation() {
        for (String reference :
                new String[] {"env:KEY", "file:~/a.key", "exec:op read 'net/aws fra 1#key'", "keystore:~/keys.p12#aws"
                }) {
            for (Notation notation : Notation.values()) {
                assertThat(notation.parse(notation.print(group(reference)), "test"))
                        .as("%s in %s", reference, notation)
                        .isEqualTo(group(reference));
            }
        }
    }

    @Test
    void anotherKeyOfTheDeviceIsReplaced() {
        String other = Type9.encode("anotherKey".toCharArray(), new Random(3));

        Configuration filled = new KeyFilling(SECRETS).fill(group("env:KEY"), group(other));

        assertThat(Notation.CURLY.print(filled)).contains(KEY).doesNotContain(other);
    }

    @Test
    void aKeyWhoseReferenceIsKnownShowsTheReference() {
        KeyMask mask = new KeyMask(SECRETS);

        assertThat(mask.mask("+ authentication-key \"" + KEY + "\"; ## SECRET-DATA"))
                .isEqualTo("+ authentication-key \"env:KEY\"; ## SECRET-DATA");
        assertThat(mask.mask("- authentication-key \"" + form() + "\";"))
                .isEqualTo("- authentication-key \"env:KEY\";");
    }

    @Test
    void aKeyOfSomebodyElseShowsOnlyThatItIsOne() {
        KeyMask mask = new KeyMask(SECRETS);

        assertThat(mask.mask("authentication-key \"theirs\";")).isEqualTo("authentication-key /* SECRET-DATA */;");
        assertThat(mask.mask("secret \"$9$abc\"; x \"$6$salt$hash\";")).doesNotContain("$9$", "$6$");
    }

    @Test
    void aKeyThatADeviceRepeatsWithoutAWordIsMaskedToo() {
        assertThat(new KeyMask(SECRETS).mask("invalid value '" + KEY + "'")).isEqualTo("invalid value 'env:KEY'");
    }

    @Test
    void configurationsAreComparedByWhatTheirKeysDecodeTo() {
        SealedConfiguration plain = SEAL.seal(group(KEY));

        assertThat(plain.isSameAs(SEAL.seal(group(form())))).isTrue();
        assertThat(plain.isSameAs(SEAL.seal(group("another1")))).isFalse();
    }

    @Test
    void aDifferenceOfKeysIsNamedByItsPlaceAndNeverByItsKeys() {
        SealedConfiguration ours = SEAL.seal(group(KEY));

        assertThat(ours.differencesTo(SEAL.seal(group("another1"))))
                .contains("[edit protocols bgp group g")
                .doesNotContain(KEY, "another1");
        assertThat(ours.toString()).doesNotContain(KEY);
    }
}
