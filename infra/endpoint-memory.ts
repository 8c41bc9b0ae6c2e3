/**
 * In bundles, what the DynamoDB client would remember discovered endpoints in. Discovery is off, and with it on there
 * would be one endpoint; the package's own cache is twenty times this.
 */
export default class EndpointMemory<K, V> extends Map<K, V> {
  /** @param _mostKept as of the package’s own; a map would take the number for its entries. */
  constructor(_mostKept?: number) {
    super();
  }

  peek(key: K): V | undefined {
    return this.get(key);
  }
}
