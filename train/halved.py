"""Weights stored in half precision and widened when the model is loaded; sums are made in single precision."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper


def halve(path, fewest=2000):
    """Rewrites the ONNX file; weights of no more than `fewest` numbers stay as they are."""
    model = onnx.load(path)
    casts, kept = [], []
    for weight in model.graph.initializer:
        array = numpy_helper.to_array(weight)
        if array.dtype == np.float32 and array.size > fewest:
            kept.append(numpy_helper.from_array(array.astype(np.float16), weight.name + '_half'))
            casts.append(helper.make_node('Cast', [weight.name + '_half'], [weight.name], to=TensorProto.FLOAT))
        else:
            kept.append(weight)
    nodes = casts + list(model.graph.node)
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.initializer.extend(kept)
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    onnx.save(model, path)
