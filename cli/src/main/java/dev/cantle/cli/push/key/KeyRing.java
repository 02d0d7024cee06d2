package dev.cantle.cli.push.key;

import dev.cantle.cli.pipeline.Secret;
import dev.cantle.cli.pipeline.SecretSource;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Login;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.provider.Providers;
import dev.cantle.model.rule.cloud.Md5KeyRule;
import dev.cantle.model.value.SecretRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys of slices, resolved once, judged by the providers' rules and by their strength, and wiped after. */
public final class KeyRing implements AutoCloseable {

    private final Map<SecretRef, Secret> secrets = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final KeysApart apart = new KeysApart();

    private KeyRing() {}

    /** No keys, for a push that puts none on a device. */
    public static KeyRing empty() {
        return new KeyRing();
    }

    /** Resolves and judges the keys of a slice. What is wrong is among the problems, without the key. */
    public static KeyRing of(Slice slice, Network network, Providers providers, SecretSource source) {
        return of(List.of(slice), network, providers, source);
    }

    /** The same for several slices, whose keys are held against each other too. */
    public static KeyRing of(List<Slice> slices, Network network, Providers providers, SecretSource source) {
        KeyRing ring = new KeyRing();
        for (Slice slice : slices) {
            for (Circuit circuit : slice.circuits()) {
                if (circuit.link().bgp().authentication() instanceof Authentication.Md5 md5) {
                    Place place = network.sources()
                            .of(IntentPath.circuit(slice.name(), circuit.name()).child("md5"));
                    ring.resolve("The key of circuit " + circuit.name(), md5.key(), place, source)
                            .ifPresent(key -> ring.judge(slice, circuit, key, place, providers));
                }
            }
        }
        return ring;
    }

    /** All that is wrong with the secrets of an inventory: the keys of its slices and the logins of its devices. */
    public static List<Problem> judgeAll(Network network, Providers providers, SecretSource source) {
        try (KeyRing ring = of(network.slices(), network, providers, source)) {
            for (Device device : network.devices()) {
                Place place = network.sources().of(IntentPath.device(device.name()));
                references(device.login())
                        .forEach(login -> ring.resolve("The login of device " + device.name(), login, place, source));
            }
            return ring.problems();
        }
    }

    private static Stream<SecretRef> references(Login login) {
        return login.match(
                Stream::empty,
                password -> Stream.of(password.secret()),
                key -> key.passphrase().stream(),
                agent -> Stream.empty());
    }

    private Optional<Secret> resolve(String whose, SecretRef reference, Place place, SecretSource source) {
        try {
            if (!secrets.containsKey(reference)) {
                secrets.put(reference, source.resolve(reference));
            }
            return Optional.ofNullable(secrets.get(reference));
        } catch (SecretUnavailableException e) {
            String[] parts = String.valueOf(e.getMessage()).split("\n {2}fix: ", 2);
            problems.add(Problem.error(
                    "secret-available", place, whose + ": " + parts[0], parts.length > 1 ? parts[1] : ""));
            return Optional.empty();
        }
    }

    private void judge(Slice slice, Circuit circuit, Secret secret, Place place, Providers providers) {
        char[] key = secret.copy();
        List<Problem> wrong = Md5KeyRule.judgeKey(circuit, key, providers, place);
        problems.addAll(wrong);
        if (wrong.isEmpty()) {
            problems.addAll(KeyStrength.judge(circuit, key, place));
            problems.addAll(apart.judge(slice, circuit, secret, place));
        }
        Arrays.fill(key, '\0');
    }

    /** The keys by their references. */
    public Map<SecretRef, Secret> secrets() {
        return Map.copyOf(secrets);
    }

    /** What is wrong with them. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void close() {
        secrets.values().forEach(Secret::close);
    }

    @Override
    public String toString() {
        return secrets.size() + " keys";
    }
}
