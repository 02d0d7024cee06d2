<#-- [edit routing-instances NAME]: where the circuits meet. Its BGP is a part of its own. -->
routing-instances {
    ${slice.instance.name} {
        instance-type ${slice.instance.type};
<#list slice.instance.interfaces as interface>
        interface ${interface};
</#list>
<#if slice.instance.routeDistinguisher != "">
        route-distinguisher ${slice.instance.routeDistinguisher};
        vrf-target ${slice.instance.vrfTarget};
        vrf-table-label;
</#if>
        routing-options {
            router-id ${slice.instance.routerId};
            autonomous-system ${slice.instance.asn};
        }
    }
}
