package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecretRefTest {

    @Test
    void aVariableAndAFileAreReferences() {
        assertThat(SecretRef.parse("env:AWS_FRA_1_MD5")).hasToString("env:AWS_FRA_1_MD5");
        assertThat(SecretRef.parse("file:/run/keys/aws").target()).isEqualTo("/run/keys/aws");
    }

    @Test
    void aCommandAndAnEntryOfAKeyStoreAreReferences() {
        assertThat(SecretRef.parse("exec:pass show 'aws fra 1'").target()).isEqualTo("pass show 'aws fra 1'");
        assertThat(SecretRef.parse("keystore:~/keys.p12#aws-fra-1")).hasToString("keystore:~/keys.p12#aws-fra-1");
    }

    @Test
    void whatBeginsAsAReferenceIsMeantAsOne() {
        assertThat(List.of("env:A", "file:a", "exec:a", "keystore:a#b")).allMatch(SecretRef::isMeantBy);
        assertThat(List.of("$9$abc", "executive", "s3cr3t")).noneMatch(SecretRef::isMeantBy);
    }

    @Test
    void aKeyStoreWithoutTheAliasOfAnEntryIsSaidAsThat() {
        assertThatThrownBy(() -> SecretRef.parse("keystore:~/s3cr3t.p12"))
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        e -> assertThat(e.fix())
                                .isEqualTo("write keystore:PATH#ALIAS; keytool -list -keystore PATH shows the aliases"))
                .hasMessage("This reference to a key store does not say which entry is meant");
    }

    @Test
    void whatIsNoReferenceIsNeverShown() {
        for (String text : List.of(
                "s3cr3t", "md5:s3cr3t", "env:s3cr3t-x", "file:", "env:$(s3cr3t)", "file:s3cr3t\nx", "exe:s3cr3t")) {
            assertThatThrownBy(() -> SecretRef.parse(text))
                    .hasMessage("This is not a reference to a secret")
                    .hasNoCause();
        }
    }
}
