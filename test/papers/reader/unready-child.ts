/** Stands in for a reading process that ends before its models are loaded. */
process.on('message', () => {});
setTimeout(() => process.exit(1), 20);
