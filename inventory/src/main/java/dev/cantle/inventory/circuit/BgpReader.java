package dev.cantle.inventory.circuit;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.keys.BgpKeys;
import dev.cantle.model.intent.Provider;
import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.Manner;
import dev.cantle.model.intent.bgp.Preference;
import dev.cantle.model.intent.bgp.PrefixLimits;
import dev.cantle.model.intent.expect.PrefixMatch;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import dev.cantle.model.value.SecretRef;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a circuit says about BGP. */
final class BgpReader {

    private final Fields fields;
    private final Defaults defaults;
    private final Provider provider;

    BgpReader(Fields fields, Defaults defaults, Provider provider) {
        this.fields = fields;
        this.defaults = defaults;
        this.provider = provider;
    }

    /**
     * What was read; null, with problems, if anything in it is wrong.
     *
     * @param combined whether the IPv4 session carries the IPv6 prefixes too
     * @param receive what the far end is expected to announce
     */
    @Nullable
    Bgp read(boolean combined, List<PrefixMatch> receive) {
        Asn remoteAs = fields.get(BgpKeys.REMOTE_AS);
        Authentication authentication = authentication();
        Duration holdTime = fields.get(BgpKeys.HOLD_TIME, defaults.holdTime(provider));
        Bfd bfd = bfd();
        PrefixLimits limits = new LimitReader(fields, defaults, provider).read(receive);
        Preference.Role role = fields.get(BgpKeys.ROLE);
        long usual =
                role == Preference.Role.PASSIVE ? Preference.PASSIVE_LOCAL_PREFERENCE : Bgp.DEFAULT_LOCAL_PREFERENCE;
        Long localPreference = fields.get(BgpKeys.LOCAL_PREFERENCE, usual);
        List<Community> communities = fields.has(BgpKeys.COMMUNITIES)
                ? fields.get(BgpKeys.COMMUNITIES.asListOf(scalar -> defaults.community(scalar.text())))
                : List.of();
        Preference preference = preference(role);
        Manner manner = new MannerReader(fields).read(combined);
        if (remoteAs == null
                || authentication == null
                || holdTime == null
                || bfd == null
                || limits == null
                || localPreference == null
                || communities == null
                || preference == null
                || manner == null) {
            return null;
        }
        return new Bgp(
                remoteAs, authentication, holdTime, bfd, limits, localPreference, communities, preference, manner);
    }

    private @Nullable Preference preference(Preference.@Nullable Role role) {
        Boolean drain = fields.get(BgpKeys.DRAIN);
        long usual = role == Preference.Role.PASSIVE ? Preference.PASSIVE_PREPEND : 0;
        Long prepend = fields.get(BgpKeys.PREPEND, usual);
        Long med = fields.get(BgpKeys.MED);
        if (role == null || drain == null || prepend == null || med == null) {
            return null;
        }
        return new Preference(role, drain, prepend.intValue(), med, defaults.standby(provider));
    }

    private @Nullable Authentication authentication() {
        if (!fields.has(BgpKeys.MD5)) {
            return new Authentication.None();
        }
        SecretRef key = fields.get(BgpKeys.MD5);
        return key == null ? null : new Authentication.Md5(key);
    }

    private @Nullable Bfd bfd() {
        if (!fields.has(BgpKeys.BFD) || fields.isTakenAway(BgpKeys.BFD)) {
            return new Bfd.Off();
        }
        Fields inner = fields.part(BgpKeys.BFD).orElse(null);
        if (inner == null) {
            return null;
        }
        Duration interval = inner.get(BgpKeys.BFD_INTERVAL);
        Long multiplier = inner.get(BgpKeys.MULTIPLIER);
        if (!inner.endIn(fields) || interval == null || multiplier == null) {
            return null;
        }
        return new Bfd.On(interval, multiplier.intValue());
    }
}
