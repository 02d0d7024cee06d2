<#-- [edit firewall policer]: what holds circuits to their bandwidth, in the logical system. -->
<#list slice.policers as policer>
firewall {
    policer ${policer.name} {
<#if policer.allFamilies>
        logical-interface-policer;
</#if>
        if-exceeding {
            bandwidth-limit ${policer.bandwidth};
            burst-size-limit ${policer.burst};
        }
        then discard;
    }
}
</#list>
