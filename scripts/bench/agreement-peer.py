"""The same steps by scikit-learn and scipy: sparse PCA by ARPACK, then k-means on two levels with silhouettes."""

import json
import resource
import sys
import time
import warnings

import numpy as np
import scipy.sparse as sp
import sklearn
from sklearn.cluster import KMeans
from sklearn.decomposition import TruncatedSVD
from sklearn.metrics import silhouette_score

warnings.filterwarnings("ignore")
folder, people, statements, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
who, what, votes = (np.fromfile(f"{folder}/{name}.i32", dtype=np.int32) for name in ("who", "what", "votes"))


def once():
    began = time.perf_counter()
    cast = np.bincount(what, minlength=statements)
    means = np.bincount(what, weights=votes, minlength=statements) / np.maximum(cast, 1)
    # a missing vote is the mean, so the centred matrix has only the votes that were cast
    centred = sp.csr_matrix((votes - means[what], (who, what)), shape=(people, statements))
    pca = TruncatedSVD(2, algorithm="arpack", random_state=1).fit(centred)
    seen = np.bincount(who, minlength=people)
    places = (centred @ pca.components_.T) * np.sqrt(statements / np.maximum(seen, 1))[:, None]
    places = places[seen >= 7]
    pca_took = time.perf_counter() - began
    knots = KMeans(100, n_init=1, random_state=1).fit(places)
    weights = np.bincount(knots.labels_, minlength=100)
    best = -2.0
    for count in range(2, 6):
        found = KMeans(count, n_init=10, random_state=1).fit(knots.cluster_centers_, sample_weight=weights)
        apart = silhouette_score(knots.cluster_centers_, found.labels_)
        if apart > best:
            best, groups, labels = apart, count, found.labels_[knots.labels_]
    return (time.perf_counter() - began) * 1000, pca_took * 1000, groups, pca.components_


all_runs = [once() for _ in range(runs)]
print(
    json.dumps(
        {
            "first": all_runs[0][0],
            "warm": [run[0] for run in all_runs[1:]],
            "pca": [run[1] for run in all_runs[1:]],
            "groups": int(all_runs[0][2]),
            "components": all_runs[0][3].tolist(),
            "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "version": sklearn.__version__,
        }
    )
)
