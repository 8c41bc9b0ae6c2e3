/**
 * Stands in, in what is bundled for Lambda, for the rules by which the clients of tables and keys find their service's
 * address: a table of decisions over every partition, fourteen kilobytes of it, that comes to these lines where nobody
 * asks for FIPS, dual stack, or an address of the account's own.
 */
interface Asked {
  /** Stated by the environment: another's server, as in rehearsals. */
  readonly Endpoint?: string;
  readonly Region?: string;
  readonly UseFIPS?: boolean;
  readonly UseDualStack?: boolean;
}

/** Partitions whose names end otherwise than `amazonaws.com`. */
const suffixes: readonly (readonly [begins: string, suffix: string])[] = [
  ['cn-', 'amazonaws.com.cn'],
  ['eusc-', 'amazonaws.eu'],
];

export const endpointOf =
  (service: 'dynamodb' | 'kms') =>
  ({ Endpoint, Region, UseFIPS = false, UseDualStack = false }: Asked): { readonly url: URL } => {
    if (Endpoint !== undefined) return { url: new URL(Endpoint) };
    if (Region === undefined || UseFIPS || UseDualStack)
      throw new Error(`environment: ${service} is asked by region alone, without FIPS and dual stack`);
    const suffix = suffixes.find(([begins]) => Region.startsWith(begins))?.[1] ?? 'amazonaws.com';
    return { url: new URL(`https://${service}.${Region}.${suffix}`) };
  };
